package de.brauchichdas.operation.start;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.util.ClassUtils;

/**
 * Our own settings: those of our records of settings, and the few that are read one by
 * one.
 */
final class KnownSettings {

	static final String ROOT = "brauchichdas";

	/** What is on or off and read by conditions. */
	static final Set<String> SWITCHES = Set.of("brauchichdas.style-guide", "brauchichdas.full-logs");

	private static final Set<String> READ_ONE_BY_ONE = Set.of("brauchichdas.catalogues", "brauchichdas.backup.folder",
			"brauchichdas.move.username", "brauchichdas.move.password");

	private final Set<String> names = new TreeSet<>(READ_ONE_BY_ONE);

	/** Names below which anything may stand: those of lists and maps. */
	private final Set<String> open = new TreeSet<>();

	private KnownSettings() {
		this.names.addAll(SWITCHES);
	}

	static KnownSettings of(ListableBeanFactory beans) {
		KnownSettings known = new KnownSettings();
		for (String bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
			Class<?> type = beans.getType(bean);
			ConfigurationProperties settings = beans.findAnnotationOnBean(bean, ConfigurationProperties.class);
			if (type != null && settings != null && settings.value().startsWith(ROOT)) {
				known.add(settings.value(), ClassUtils.getUserClass(type));
			}
		}
		return known;
	}

	private void add(String prefix, Class<?> type) {
		if (!type.isRecord()) {
			throw new IllegalStateException(type + " must be a record: its components are the settings");
		}
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
			Class<?> value = component.getType();
			if (value.isRecord()) {
				add(name, value);
			}
			else {
				this.names.add(name);
				if (!BeanUtils.isSimpleProperty(value)
						&& (Collection.class.isAssignableFrom(value) || Map.class.isAssignableFrom(value))) {
					this.open.add(name);
				}
			}
		}
	}

	Set<String> names() {
		return this.names;
	}

	boolean has(ConfigurationPropertyName name) {
		return this.names.stream().anyMatch((known) -> ConfigurationPropertyName.of(known).equals(name))
				|| this.open.stream().anyMatch((known) -> ConfigurationPropertyName.of(known).isAncestorOf(name));
	}

	/**
	 * Whether a variable of the environment, with or without its dashes as underscores.
	 */
	boolean hasVariable(String variable) {
		return this.names.stream()
			.anyMatch((known) -> variable(known).equals(variable) || variable(known.replace('-', '.')).equals(variable))
				|| this.open.stream().anyMatch((known) -> variable.startsWith(variable(known) + "_"));
	}

	/** The variable of the environment for a setting. */
	static String variable(String setting) {
		return setting.replace("-", "").replace('.', '_').replace("[", "_").replace("]", "").toUpperCase(Locale.ROOT);
	}

}
