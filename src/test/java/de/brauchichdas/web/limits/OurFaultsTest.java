package de.brauchichdas.web.limits;

import java.io.IOException;
import java.util.regex.Pattern;

import de.brauchichdas.web.FilterErrorResponder;
import de.brauchichdas.web.RateLimitedPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/** Nobody is refused because of faults of ours. */
class OurFaultsTest {

	private static final String LINK = "/check/aaaaaaaaaaaaaaaaaaaaaaaaaa";

	private final RateLimitFilter filter = new RateLimitFilter(
			new RateLimiter(new RateLimitProperties(true, 500, 2, 2, 2, 2)),
			new RateLimitedPaths(Pattern.compile("/check"), Pattern.compile("/check/.+|/weiter"),
					Pattern.compile("/check/[^/]+/bericht\\.pdf")),
			refusing());

	@ParameterizedTest
	@ValueSource(strings = { "GET /check/a", "POST /check", "POST /weiter", "GET /check/a/bericht.pdf",
			"POST /api/bewertung" })
	void whatFailsForAReasonOfOursCountsForNothing(String request) throws Exception {
		for (int i = 0; i < 20; i++) {
			assertThat(status(request, (asked, answer) -> ((HttpServletResponse) answer).setStatus(503)))
				.isEqualTo(503);
			assertThat(status(request, (asked, answer) -> {
				throw new IllegalStateException("ours");
			})).isZero();
			assertThat(status(request, (asked, answer) -> {
				throw new ServletException("ours");
			})).isZero();
		}
		assertThat(status(request, (asked, answer) -> {
		})).isEqualTo(200);
	}

	@Test
	void whoHangsUpIsCountedAllTheSame() throws Exception {
		for (int i = 0; i < 2; i++) {
			assertThat(status("GET " + LINK + "/bericht.pdf", (asked, answer) -> {
				throw new IOException("Broken pipe");
			})).isZero();
		}
		assertThat(status("GET " + LINK + "/bericht.pdf", (asked, answer) -> {
		})).isEqualTo(429);
	}

	@Test
	void aFileThatIsRefusedIsNoUnknownLink() throws Exception {
		for (int i = 0; i < 4; i++) {
			status("GET " + LINK + "/bericht.pdf", (asked, answer) -> {
			});
		}
		assertThat(status("GET " + LINK, (asked, answer) -> {
		})).isEqualTo(200);
	}

	@Test
	void aLinkThatLeadsNowhereCounts() throws Exception {
		for (int i = 0; i < 2; i++) {
			assertThat(status("GET " + LINK, (asked, answer) -> ((HttpServletResponse) answer).setStatus(404)))
				.isEqualTo(404);
		}
		assertThat(status("POST /weiter", (asked, answer) -> {
		})).isEqualTo(429);
	}

	/** The status of the answer; 0 if there is none. */
	private int status(String request, FilterChain page) throws IOException {
		String[] parts = request.split(" ");
		MockHttpServletRequest asked = new MockHttpServletRequest(parts[0], parts[1]);
		asked.setServletPath(parts[1]);
		MockHttpServletResponse answer = new MockHttpServletResponse();
		try {
			this.filter.doFilter(asked, answer, page);
			return answer.getStatus();
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			return 0;
		}
	}

	private static FilterErrorResponder refusing() {
		FilterErrorResponder responder = mock(FilterErrorResponder.class);
		doAnswer((call) -> {
			((HttpServletResponse) call.getArgument(1)).setStatus(429);
			return null;
		}).when(responder).send(any(), any(), any());
		return responder;
	}

}
