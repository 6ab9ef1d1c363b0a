package de.brauchichdas.operation.start;

import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.loader.FaultyCatalogueException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;

/** Why a start fails because of what was set; absent if for another reason. */
final class SettingReasons {

	private SettingReasons() {
	}

	static @Nullable String unusable(Throwable failure) {
		return (failure instanceof UnusableSettingException) ? failure.getMessage() : null;
	}

	static @Nullable String invalid(Throwable failure) {
		if (!(failure instanceof BindValidationException validation)) {
			return null;
		}
		return validation.getValidationErrors().getAllErrors().stream().map((error) -> {
			String name = validation.getValidationErrors().getName()
					+ ((error instanceof FieldError field) ? "." + field.getField() : "");
			return StartWords.of("rejected", name, KnownSettings.variable(name));
		}).collect(Collectors.joining(" "));
	}

	static @Nullable String wrongType(Throwable failure) {
		if (!(failure instanceof org.springframework.boot.context.properties.bind.BindException binding)) {
			return null;
		}
		ConfigurationProperty property = binding.getProperty();
		if (property == null) {
			return null;
		}
		String name = property.getName().toString();
		return StartWords.of("value", name, KnownSettings.variable(name), expected(binding.getTarget().getType()));
	}

	static @Nullable String rejected(Throwable failure) {
		if (!(failure instanceof InvalidConfigurationPropertyValueException rejected)) {
			return null;
		}
		// Our own code gives the reason in words for the operator, and no value.
		return (rejected.getValue() == null && rejected.getReason() != null) ? rejected.getReason()
				: StartWords.of("rejected", rejected.getName(), KnownSettings.variable(rejected.getName()));
	}

	private static String expected(ResolvableType wanted) {
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(wanted.resolve(Object.class));
		if (type == Integer.class || type == Long.class) {
			return StartWords.of("type.number");
		}
		if (type == Boolean.class) {
			return StartWords.of("type.boolean");
		}
		if (type == Duration.class || type == Period.class) {
			return StartWords.of("type.duration");
		}
		if (type == DataSize.class) {
			return StartWords.of("type.size");
		}
		if (type == InetAddress.class) {
			return StartWords.of("type.address");
		}
		if (type.isEnum()) {
			return StartWords.of("type.one-of",
					Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
		}
		return StartWords.of("type.other", type.getSimpleName());
	}

	static @Nullable String missingFile(Throwable failure) {
		return (failure instanceof ConfigDataNotFoundException missing)
				? StartWords.of("config", missing.getReferenceDescription()) : null;
	}

	static @Nullable String catalogue(Throwable failure) {
		return (failure instanceof FaultyCatalogueException faulty) ? StartWords.of("catalogue",
				faulty.faults().stream().map(String::valueOf).collect(Collectors.joining("; "))) : null;
	}

	static @Nullable String port(Throwable failure) {
		if (failure instanceof PortInUseException port) {
			return StartWords.of("port", port.getPort());
		}
		return (failure instanceof ConnectorStartFailedException port) ? StartWords.of("port", port.getPort()) : null;
	}

	static @Nullable String address(Throwable failure) {
		return (failure instanceof BindException) ? StartWords.of("address") : null;
	}

}
