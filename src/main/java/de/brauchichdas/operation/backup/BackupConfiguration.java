package de.brauchichdas.operation.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Backup of the H2 file. Whether there is one is asked at each start and not by a
 * condition, which would be answered when the jar is built.
 */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	@Bean
	BackupEndpoint backupEndpoint(JdbcTemplate jdbc, @Value("${spring.datasource.url:}") String url,
			@Value("${brauchichdas.backup.folder}") Path folder, Clock clock) {
		return new BackupEndpoint(
				H2Backup.isFile(url) ? Optional.of(new H2Backup(jdbc, folder, clock)) : Optional.empty());
	}

}
