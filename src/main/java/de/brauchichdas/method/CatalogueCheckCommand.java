package de.brauchichdas.method;

import java.io.PrintStream;
import java.util.Optional;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.loader.CatalogueConfiguration;
import de.brauchichdas.catalogue.loader.FaultyCatalogueException;
import de.brauchichdas.scoring.exact.DecisionSpaceTooLargeException;
import de.brauchichdas.scoring.proof.CatalogueProof;
import de.brauchichdas.web.MessageConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * The command {@code --pruefe-katalog}: it proves every loaded catalogue and prints a
 * German report. It starts neither a web server nor a database.
 */
public final class CatalogueCheckCommand {

	/** The command-line argument that starts this command instead of the application. */
	public static final String ARGUMENT = "--pruefe-katalog";

	private CatalogueCheckCommand() {
	}

	/**
	 * @return 0 if every catalogue holds, 1 if a property is broken or a catalogue is
	 * faulty
	 */
	public static int run(PrintStream out, String... args) {
		SpringApplicationBuilder check = new SpringApplicationBuilder(Check.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=off");
		try (ConfigurableApplicationContext context = check.run(args)) {
			boolean holds = true;
			for (Catalogue catalogue : context.getBean(Catalogues.class).all()) {
				CatalogueProof proof = CatalogueProof.of(catalogue);
				out.println(new CatalogueProofReport(proof, context).text());
				holds &= proof.holds();
			}
			return holds ? 0 : 1;
		}
		catch (RuntimeException ex) {
			Optional<Throwable> cause = Optional.ofNullable(NestedExceptionUtils.getRootCause(ex));
			if (cause.orElse(ex) instanceof FaultyCatalogueException faulty) {
				out.println(faulty.getMessage());
				return 1;
			}
			if (cause.orElse(ex) instanceof DecisionSpaceTooLargeException large) {
				out.println(large.getMessage());
				return 1;
			}
			throw ex;
		}
	}

	/** The only configuration that the command needs: catalogues and interface words. */
	@Configuration(proxyBeanMethods = false)
	@Import({ CatalogueConfiguration.class, MessageConfiguration.class })
	static class Check {

	}

}
