package de.brauchichdas.assessment;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A link is the only key: it cannot be guessed, probed or read from the database. */
@SpringBootTest
@AutoConfigureMockMvc
class TokenSecrecyTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void aTokenHas130BitsFromTheSecureGenerator() throws Exception {
		Set<String> tokens = IntStream.range(0, 5_000)
			.mapToObj((i) -> AccessToken.random().value())
			.collect(Collectors.toSet());
		assertThat(tokens).hasSize(5_000).allMatch((token) -> token.matches("[a-z2-7]{26}"));
		for (int place = 0; place < 26; place++) {
			Set<Character> letters = new HashSet<>();
			for (String token : tokens) {
				letters.add(token.charAt(place));
			}
			assertThat(letters).as("letters at place " + place + ", five bits each").hasSize(32);
		}
		assertThat(AccessToken.class.getDeclaredField("RANDOM").getType()).isEqualTo(SecureRandom.class);
	}

	@Test
	void aTokenIsNotPrinted() {
		AccessToken token = AccessToken.random();
		assertThat(token.toString()).doesNotContain(token.value());
	}

	@Test
	void noPageThatIsOnlyLookedAtChangesAnAnswer() {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		owner.completeAll(WorkedExample.named("t01").ids());
		String answers = answers(owner);
		paths().filter((path) -> path.method() == RequestMethod.GET).forEach((path) -> answer(path, owner.token()));
		assertThat(answers(owner)).isEqualTo(answers);
	}

	private static String answers(CheckWalker<MvcTestResult> owner) {
		return owner.html(owner.path("daten.json"));
	}

	@Test
	void unknownAndDeletedLooksTheSameOnEveryPathOfACheck() {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		owner.completeAll(WorkedExample.named("t01").ids());
		String deleted = owner.token();
		owner.post("/check/" + deleted + "/loeschen", "umfang", List.of("diesen"));
		List<Path> paths = paths().toList();
		assertThat(paths).hasSizeGreaterThan(18);
		for (Path path : paths) {
			String unknown = answer(path, "a".repeat(26));
			assertThat(unknown).as(path.toString()).startsWith("404 ");
			assertThat(answer(path, deleted)).as(path.toString()).isEqualTo(unknown);
			for (String malformed : List.of("kurz", "a".repeat(27), "a".repeat(25) + "1")) {
				assertThat(answer(path, malformed)).as(path + " with " + malformed).startsWith("404 ");
			}
		}
	}

	private Stream<Path> paths() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/check/{token}"))
				.flatMap((pattern) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.map((method) -> new Path(method, pattern.replace("{id}", "zeit")))));
	}

	/** Status, headers and body, without the path. */
	private String answer(Path path, String token) {
		MockHttpServletResponse response = this.mvc.method(HttpMethod.valueOf(path.method().name()))
			.uri(path.pattern().replace("{token}", token))
			.param("antwort", "ab4")
			.param("betrieb", "x")
			.param("umfang", "diesen")
			.exchange()
			.getResponse();
		TreeMap<String, Collection<String>> headers = new TreeMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, response.getHeaders(name)));
		return response.getStatus() + " " + headers + Arrays.hashCode(response.getContentAsByteArray());
	}

	@Test
	void aLeakedDatabaseRevealsNoLink() {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		owner.completeAll(WorkedExample.named("t01").ids());
		String first = owner.token();
		owner.repeat();
		String second = owner.token();
		assertThat(second).isNotEqualTo(first);
		DatabaseTraces traces = new DatabaseTraces(this.jdbc);
		for (String token : List.of(first, second)) {
			assertThat(traces.of(token)).isEmpty();
			assertThat(traces.of(token.substring(0, 13))).isEmpty();
			assertThat(traces.of(new AccessToken(token).hash())).containsOnly("assessment.token_hash");
		}
		assertThat(this.mvc.get().uri("/check/" + new AccessToken(first).hash()).exchange())
			.as("what is stored opens nothing")
			.hasStatus(404);
	}

	private record Path(RequestMethod method, String pattern) {

	}

}
