package de.brauchichdas.database;

import java.util.Properties;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures every database connection, whatever URL the operator sets: durable H2
 * commits, timeouts for PostgreSQL, reconnecting and failing fast during an outage.
 */
@Configuration(proxyBeanMethods = false)
class ConnectionSettings {

	private static final String POSTGRESQL = "jdbc:postgresql:";

	@Bean
	static BeanPostProcessor failFastPool() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof HikariDataSource pool) ? failFast(pool) : bean;
			}
		};
	}

	/**
	 * Gives migrations a PostgreSQL connection of their own without a read timeout,
	 * because a migration may take long.
	 */
	@Bean
	FlywayConfigurationCustomizer migrationsWithoutTimeout() {
		return (configuration) -> {
			if (configuration.getDataSource() instanceof FailFastDataSource failFast
					&& failFast.getTargetDataSource() instanceof HikariDataSource pool
					&& pool.getJdbcUrl().startsWith(POSTGRESQL)) {
				configuration.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
			}
		};
	}

	private static FailFastDataSource failFast(HikariDataSource pool) {
		pool.setJdbcUrl(new H2Url(pool.getJdbcUrl()).withDurableCommits());
		RetryingDataSource retrying = new RetryingDataSource(driver(pool, pool.getJdbcUrl()),
				driver(pool, new H2Url(pool.getJdbcUrl()).ofExistingFile()));
		pool.setDataSource(retrying);
		pool.setExceptionOverride(new ClosedH2Eviction());
		return new FailFastDataSource(pool, retrying);
	}

	private static DataSource driver(HikariDataSource pool, String url) {
		return new DriverDataSource(url, pool.getDriverClassName(), properties(pool), pool.getUsername(),
				pool.getPassword());
	}

	/**
	 * Returns the driver properties: timeouts in seconds for PostgreSQL, then the
	 * operator's, which override them. The URL overrides both.
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
