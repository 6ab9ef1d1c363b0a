package de.brauchichdas.load;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.brauchichdas.CheckTransport;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpProtocolBuilder;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** What virtual owners do. */
final class VirtualOwners {

	private static final List<Map<String, List<String>>> EXAMPLES = WorkedExample.all()
		.map(WorkedExample::ids)
		.toList();

	private VirtualOwners() {
	}

	static HttpProtocolBuilder protocol() {
		// Nothing but what is asked for; a browser has the other files after the first
		// page.
		return http.baseUrl(LoadSettings.host())
			.acceptHeader("text/html")
			.acceptEncodingHeader("gzip")
			.disableFollowRedirect()
			.disableCaching()
			.shareConnections();
	}

	/** One of the worked cases in turn. */
	static Supplier<Iterator<Map<String, Object>>> examples() {
		return () -> Stream.iterate(0, (i) -> (i + 1) % EXAMPLES.size())
			.map((i) -> Map.<String, Object>of("example", i))
			.iterator();
	}

	/** The first page and its answer, which leads to the next question. */
	static ChainBuilder begin() {
		return exec(http("#{phase}start page").get("/").check(status().is(200)),
				http("#{phase}begin").get("/check").check(status().is(303), header("Location").saveAs("first")),
				http("#{phase}first question").get("#{first}")
					.check(status().is(200), regex(CheckWalker.START_KEY).saveAs("key")),
				http("#{phase}first answer").post("#{first}?start")
					.header("Content-Type", "application/x-www-form-urlencoded")
					.body(StringBody((session) -> "schluessel=" + session.getString("key")
							+ "&betrieb=B%C3%A4ckerei+M%C3%BCller&" + answer(session, "groesse")))
					.check(status().is(303), header("Location").saveAs("next")))
			.exec((session) -> session.set("check", session.getString("next").replaceAll("/fragen/.*", "")));
	}

	/** The question that is next, and its answer. */
	static ChainBuilder answerTheNext() {
		return exec(http("#{phase}question").get("#{next}").check(status().is(200)),
				http("#{phase}answer").post("#{next}")
					.header("Content-Type", "application/x-www-form-urlencoded")
					.body(StringBody((session) -> answer(session, session.getString("next").replaceAll(".*/", ""))))
					.check(status().is(303), header("Location").saveAs("next")));
	}

	/**
	 * They all at once, first until everything is compiled, then for as long as it is
	 * measured: both in one process, because the generator needs its warm-up as well.
	 */
	static PopulationBuilder allTheTime(ChainBuilder deeds) {
		return phase("warm-up", LoadSettings.WARMING_UP, deeds, LoadSettings.WARM_UP)
			.andThen(phase("measured", "", deeds, LoadSettings.MEASURED));
	}

	private static PopulationBuilder phase(String name, String prefix, ChainBuilder deeds, Duration howLong) {
		return scenario(name).exec((session) -> session.set("phase", prefix))
			.exec(during(howLong).on(deeds))
			.injectOpen(atOnceUsers(LoadSettings.USERS));
	}

	private static String answer(Session session, String question) {
		return CheckTransport.form(Map.of("antwort", EXAMPLES.get(session.getInt("example")).get(question)));
	}

}
