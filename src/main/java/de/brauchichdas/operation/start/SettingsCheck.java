package de.brauchichdas.operation.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Looks at the settings before anything is started with them: a misspelt one would
 * silently do nothing, and without an address of a database Spring Boot would keep the
 * answers in memory.
 */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

	private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of(KnownSettings.ROOT);

	private ConfigurableEnvironment environment = new StandardEnvironment();

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = (ConfigurableEnvironment) environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		KnownSettings known = KnownSettings.of(beans);
		for (PropertySource<?> source : this.environment.getPropertySources()) {
			if (source instanceof SystemEnvironmentPropertySource variables) {
				checkVariables(variables, known);
			}
		}
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
			if (source instanceof IterableConfigurationPropertySource settings
					&& !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource)) {
				settings.stream()
					.filter((name) -> OURS.isAncestorOf(name) && !known.has(name))
					.findFirst()
					.ifPresent((name) -> refuse("unknown", name));
			}
		}
		for (String name : KnownSettings.SWITCHES) {
			checkSwitch(name);
		}
		LostLetters.in(this.environment).ifPresent((sentence) -> {
			throw new InvalidConfigurationPropertyValueException("letters", null, sentence);
		});
		checkDatabase();
		checkPorts();
		checkBasePath();
		if (this.environment.getProperty("server.tomcat.accesslog.enabled", Boolean.class, false)) {
			refuse("access-log", "server.tomcat.accesslog.enabled");
		}
	}

	/**
	 * A condition takes everything but "true" for "false", so "on" or "ja" would silently
	 * do nothing.
	 */
	private void checkSwitch(String name) {
		String value = this.environment.getProperty(name, "");
		if (!Set.of("", "true", "false").contains(value.toLowerCase(Locale.ROOT))) {
			refuse("value", name, KnownSettings.variable(name), StartWords.of("type.boolean"));
		}
	}

	private static void checkVariables(SystemEnvironmentPropertySource variables, KnownSettings known) {
		for (String variable : variables.getPropertyNames()) {
			String name = variable.toUpperCase(Locale.ROOT);
			if (name.startsWith("BRAUCHICHDAS_") && !known.hasVariable(name)) {
				refuse("unknown", variable);
			}
		}
	}

	/**
	 * On the port of the owners, figures and backups would be open to everybody, and a
	 * filter would believe forwarded headers whoever sends them.
	 */
	private void checkPorts() {
		String management = this.environment.getProperty("management.server.port", "");
		if (!StringUtils.hasText(management)) {
			refuse("missing", "MANAGEMENT_SERVER_PORT");
		}
		if (management.strip().startsWith("-")) {
			refuse("management-off");
		}
		if (!management.equals("0") && management.equals(this.environment.getProperty("server.port", "8080"))) {
			refuse("same-port", management);
		}
		if ("framework".equalsIgnoreCase(this.environment.getProperty("server.forward-headers-strategy"))) {
			refuse("forwarded");
		}
	}

	/** Two different paths before every link: one of them would be wrong. */
	private void checkBasePath() {
		String base = this.environment.getProperty("brauchichdas.base-url", "").replaceFirst("^https?://[^/]*", "");
		String context = this.environment.getProperty("server.servlet.context-path", "").replaceFirst("/$", "");
		if (StringUtils.hasText(context) && base.length() > 1 && !base.replaceFirst("/$", "").equals(context)) {
			refuse("base-path");
		}
	}

	private void checkDatabase() {
		String url = this.environment.getProperty("spring.datasource.url");
		if (!StringUtils.hasText(url)) {
			refuse("missing", "SPRING_DATASOURCE_URL");
			return;
		}
		try {
			DriverManager.getDriver(url);
		}
		catch (SQLException ex) {
			refuse("database-url");
		}
	}

	private static void refuse(String reason, Object... parts) {
		throw new InvalidConfigurationPropertyValueException(reason, null, StartWords.of(reason, parts));
	}

}
