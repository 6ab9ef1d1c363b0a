package de.brauchichdas.topology;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.ExtractedJar;

/**
 * The containers as processes: same jar, options, environment, proxy configuration and
 * scripts. The JDK is the one of this run, or the one that {@code -Dtopology.jdk} names;
 * from 25 on with its cache.
 */
final class LocalTopology {

	private static final Path DOCKER = Path.of("src/main/docker").toAbsolutePath();

	private static final Path JDK = Path.of(System.getProperty("topology.jdk", "").isEmpty()
			? System.getProperty("java.home") : System.getProperty("topology.jdk"));

	private final Path folder;

	private final Path app;

	private final Path logs;

	private final ProtectedPostgres database;

	private final List<ApplicationInstance> instances = new ArrayList<>();

	private final int httpsPort = ApplicationProcess.freePort();

	private final int httpPort = ApplicationProcess.freePort();

	private Process proxy;

	LocalTopology(Path folder) throws Exception {
		require("sh", "bash", "nginx", "openssl", "pg_dump", "pg_restore");
		this.folder = folder;
		this.app = Files.createDirectory(folder.resolve("app"));
		this.logs = Files.createDirectory(folder.resolve("logs"));
		this.database = new ProtectedPostgres(folder);
		extract();
		List<String> options = options();
		for (String name : List.of("app-1", "app-2")) {
			this.instances.add(new ApplicationInstance(this.app, log(name), environment(), JDK, options));
		}
		for (ApplicationInstance instance : this.instances) {
			instance.awaitReady();
		}
		startProxy();
	}

	private static void require(String... programs) {
		List<String> missing = Stream.of(programs).filter((program) -> !LocalCommand.exists(program)).toList();
		if (!missing.isEmpty()) {
			throw new AssertionError("Not on the path: " + String.join(", ", missing)
					+ ". On Debian: apt-get install nginx-light openssl postgresql-client");
		}
	}

	/** As the Dockerfile does. */
	private void extract() throws Exception {
		Path copy = Files.copy(ExtractedJar.packaged(), this.folder.resolve("app.jar"));
		Path layers = this.folder.resolve("extracted");
		LocalCommand.run(this.folder, log("extract"), Map.of(), JDK + "/bin/java", "-Djarmode=tools", "-jar",
				copy.toString(), "extract", "--layers", "--destination", layers.toString());
		for (String layer : List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application")) {
			LocalCommand.run(this.folder, log("extract"), Map.of(), "cp", "-R", layers.resolve(layer) + "/.",
					this.app + "/");
		}
		Files.copy(DOCKER.resolve(hasCache() ? "java.opts" : "java-17.opts"), this.app.resolve("java.opts"));
	}

	private List<String> options() throws Exception {
		List<String> options = new ArrayList<>(List.of("@java.opts", "-Xmx256m"));
		if (hasCache()) {
			List<String> training = new ArrayList<>(options);
			training.addAll(List.of("-XX:AOTCacheOutput=app.aot", "-Dspring.context.exit=onRefresh"));
			ApplicationProcess.ofJar(Path.of("app.jar"))
				.in(this.app)
				.log(log("training"))
				.java(JDK)
				.options(training)
				.run("--spring.datasource.url=jdbc:h2:mem:training", "--server.port=0", "--management.server.port=0");
			options.add("-XX:AOTCache=app.aot");
		}
		return options;
	}

	/** Whether this Java is one as in the image. */
	private static boolean hasCache() throws IOException {
		Properties release = new Properties();
		try (InputStream in = Files.newInputStream(JDK.resolve("release"))) {
			release.load(in);
		}
		return Runtime.Version.parse(release.getProperty("JAVA_VERSION").replace("\"", "")).feature() >= 25;
	}

	private Map<String, String> environment() {
		return Map.of("SPRING_DATASOURCE_URL",
				"jdbc:postgresql://localhost:" + this.database.port() + "/" + ProtectedPostgres.USER,
				"SPRING_DATASOURCE_USERNAME", ProtectedPostgres.USER, "SPRING_CONFIG_IMPORT",
				"configtree:" + this.database.access() + "/", "SERVER_FORWARDHEADERSSTRATEGY", "native",
				"SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", "127[.].*", "BRAUCHICHDAS_RATELIMIT_ENABLED", "false");
	}

	private void startProxy() throws Exception {
		Path tls = Files.createDirectory(this.folder.resolve("tls"));
		Path run = Files.createDirectory(this.folder.resolve("run"));
		String servers = this.instances.stream()
			.map((instance) -> "server 127.0.0.1:" + instance.port() + " max_fails=1 fail_timeout=1s;")
			.collect(Collectors.joining(" "));
		Map<String, String> environment = Map.ofEntries(
				Map.entry("NGINX_TEMPLATE", DOCKER.resolve("nginx.conf").toString()),
				Map.entry("RUN_FOLDER", run.toString()), Map.entry("TLS_FOLDER", tls.toString()),
				Map.entry("PUBLIC_NAME", "localhost"), Map.entry("PUBLIC_PORT", String.valueOf(this.httpsPort)),
				Map.entry("HTTP_LISTEN", "127.0.0.1:" + this.httpPort),
				Map.entry("HTTPS_LISTEN", "127.0.0.1:" + this.httpsPort),
				Map.entry("STATUS_LISTEN", "127.0.0.1:" + ApplicationProcess.freePort()), Map.entry("RESOLVER", ""),
				Map.entry("SERVERS", servers));
		this.proxy = LocalCommand.start(this.folder, log("proxy"), environment, "sh",
				DOCKER.resolve("proxy.sh").toString());
		while (!Files.exists(run.resolve("nginx.pid"))) {
			if (!this.proxy.isAlive()) {
				throw new AssertionError("The proxy ended:\n" + proxyLog());
			}
			Thread.sleep(50);
		}
	}

	/** Believes the certificate that the proxy made, and no other. */
	HttpClient client() throws IOException, GeneralSecurityException {
		KeyStore believed = KeyStore.getInstance(KeyStore.getDefaultType());
		believed.load(null, null);
		try (InputStream in = Files.newInputStream(this.folder.resolve("tls/tls.crt"))) {
			believed.setCertificateEntry("proxy", CertificateFactory.getInstance("X.509").generateCertificate(in));
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(believed);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(null, trust.getTrustManagers(), null);
		return HttpClient.newBuilder().sslContext(tls).version(HttpClient.Version.HTTP_1_1).build();
	}

	String address() {
		return "https://localhost:" + this.httpsPort;
	}

	String plainAddress() {
		return "http://localhost:" + this.httpPort;
	}

	List<ApplicationInstance> instances() {
		return this.instances;
	}

	ProtectedPostgres database() {
		return this.database;
	}

	String proxyLog() throws IOException {
		return Files.readString(log("proxy"));
	}

	Path log(String name) {
		return this.logs.resolve(name + ".log");
	}

	void stop() throws IOException, InterruptedException {
		if (this.proxy != null) {
			this.proxy.destroy();
			this.proxy.waitFor();
		}
		for (ApplicationInstance instance : this.instances) {
			instance.kill();
		}
		this.database.close();
	}

}
