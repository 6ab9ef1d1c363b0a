package de.brauchichdas.operation.backup;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.JdbcTemplate;

/** Backup of the H2 file, if there is one. PostgreSQL brings tools of its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(BackupConfiguration.OnH2File.class)
class BackupConfiguration {

	@Bean
	BackupEndpoint backupEndpoint(JdbcTemplate jdbc, @Value("${brauchichdas.backup.folder}") Path folder, Clock clock) {
		return new BackupEndpoint(new H2Backup(jdbc, folder, clock));
	}

	static class OnH2File implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return H2Backup.isFile(context.getEnvironment().getProperty("spring.datasource.url", ""));
		}

	}

}
