package de.brauchichdas.operation.start;

import java.net.BindException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.loader.FaultyCatalogueException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;

/**
 * Finds the sentence for the operator that says which setting or which database refused
 * the start. Every other failure is left to the analyzers of Spring Boot.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureAnalyzer implements FailureAnalyzer {

	/** The most telling first, wherever in the chain of causes it is found. */
	private static final List<Reason<?>> REASONS = List.of(
			new Reason<>(BindValidationException.class, StartFailureAnalyzer::invalid),
			new Reason<>(org.springframework.boot.context.properties.bind.BindException.class,
					StartFailureAnalyzer::wrongType),
			new Reason<>(InvalidConfigurationPropertyValueException.class, StartFailureAnalyzer::rejected),
			new Reason<>(ConfigDataNotFoundException.class,
					(missing) -> StartWords.of("config", missing.getReferenceDescription())),
			new Reason<>(FaultyCatalogueException.class, StartFailureAnalyzer::catalogue),
			new Reason<>(PortInUseException.class, (port) -> StartWords.of("port", port.getPort())),
			new Reason<>(ConnectorStartFailedException.class, (port) -> StartWords.of("port", port.getPort())),
			new Reason<>(SQLException.class, StartFailureAnalyzer::database),
			new Reason<>(FlywayValidateException.class, (schema) -> StartWords.of("database-migration")),
			new Reason<>(BindException.class, (address) -> StartWords.of("address")));

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return REASONS.stream()
			.flatMap((reason) -> reason.in(failure))
			.findFirst()
			.map((sentence) -> new StartRefusal(sentence, failure))
			.orElse(null);
	}

	private static String invalid(BindValidationException validation) {
		return validation.getValidationErrors().getAllErrors().stream().map((error) -> {
			String name = validation.getValidationErrors().getName() + ((error instanceof FieldError field)
					? "." + DataObjectPropertyName.toDashedForm(field.getField()) : "");
			return StartWords.of("rejected", name, KnownSettings.variable(name));
		}).collect(Collectors.joining(" "));
	}

	private static @Nullable String wrongType(org.springframework.boot.context.properties.bind.BindException binding) {
		ConfigurationProperty property = binding.getProperty();
		if (property == null) {
			return null;
		}
		String name = property.getName().toString();
		return StartWords.of("value", name, KnownSettings.variable(name), expected(binding.getTarget().getType()));
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

	/**
	 * Our own code gives no value, and as the reason a sentence or the key of one without
	 * parts.
	 */
	private static String rejected(InvalidConfigurationPropertyValueException rejected) {
		String reason = rejected.getReason();
		if (rejected.getValue() != null || reason == null) {
			return StartWords.of("rejected", rejected.getName(), KnownSettings.variable(rejected.getName()));
		}
		return StartWords.has(reason) ? StartWords.of(reason) : reason;
	}

	private static String catalogue(FaultyCatalogueException faulty) {
		return StartWords.of("catalogue",
				faulty.faults().stream().map(String::valueOf).collect(Collectors.joining("; ")));
	}

	private static @Nullable String database(SQLException failure) {
		return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
			// H2 and PostgreSQL; 08004: PostgreSQL asks for a password and gets none.
			case "28000", "28P01", "08004" -> StartWords.of("database-login");
			case "3D000" -> StartWords.of("database-unknown");
			case "08001", "08006", "57P03" -> StartWords.of("database-unreachable");
			case "90020" -> StartWords.of("database-in-use");
			case "90028", "90031", "90062", "90097", "90146" -> StartWords.of("database-file");
			case "90030" -> StartWords.of("database-damaged");
			default -> null;
		};
	}

	/** A kind of exception and its sentence; none if it is no reason after all. */
	private record Reason<T extends Throwable>(Class<T> type, Function<T, @Nullable String> sentence) {

		private Stream<String> in(Throwable failure) {
			return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
				.filter(this.type::isInstance)
				.map((cause) -> this.sentence.apply(this.type.cast(cause)))
				.filter(Objects::nonNull)
				.map(Objects::requireNonNull);
		}

	}

}
