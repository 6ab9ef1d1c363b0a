package de.brauchichdas.database;

import java.util.Properties;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every connection needs, whatever URL the operator gives. */
@Configuration(proxyBeanMethods = false)
class ConnectionSettings {

	private static final String POSTGRESQL = "jdbc:postgresql:";

	@Bean
	static BeanPostProcessor prompt() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof HikariDataSource pool) ? prompt(pool) : bean;
			}
		};
	}

	/** Migrations may take long: they get a connection without a limit for an answer. */
	@Bean
	FlywayConfigurationCustomizer migrations() {
		return (configuration) -> {
			if (configuration.getDataSource() instanceof FailFastDataSource prompt
					&& prompt.getTargetDataSource() instanceof HikariDataSource pool
					&& pool.getJdbcUrl().startsWith(POSTGRESQL)) {
				configuration.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
			}
		};
	}

	private static FailFastDataSource prompt(HikariDataSource pool) {
		pool.setJdbcUrl(new H2Url(pool.getJdbcUrl()).safe());
		RetryingDataSource source = new RetryingDataSource(driver(pool, pool.getJdbcUrl()),
				driver(pool, new H2Url(pool.getJdbcUrl()).existing()));
		pool.setDataSource(source);
		pool.setExceptionOverride(new ClosedH2Eviction());
		return new FailFastDataSource(pool, source);
	}

	private static DataSource driver(HikariDataSource pool, String url) {
		return new DriverDataSource(url, pool.getDriverClassName(), properties(pool), pool.getUsername(),
				pool.getPassword());
	}

	/**
	 * The operator's properties and what is missing in them; the URL may override all.
	 */
	private static Properties properties(HikariDataSource pool) {
		Properties properties = new Properties();
		if (pool.getJdbcUrl().startsWith(POSTGRESQL)) {
			properties.setProperty("connectTimeout", "2");
			properties.setProperty("socketTimeout", "10");
			properties.setProperty("tcpKeepAlive", "true");
		}
		properties.putAll(pool.getDataSourceProperties());
		return properties;
	}

}
