package de.brauchichdas.result.print;

import java.time.Duration;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** All renderers are busy for so long that nobody should wait for them. */
@SpringBootTest
@AutoConfigureMockMvc
class BusyPdfRendererTest {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void whoWantsAFileIsToldWhenToComeAgainAndTheReportIsStillThere() {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		owner.completeAll(WorkedExample.named("t01").ids());
		owner.makeReadingLink();
		MvcTestResult file = owner.get(owner.path("bericht.pdf?link=ja"));
		assertThat(file).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader(HttpHeaders.RETRY_AFTER, "10");
		assertThat(MockMvcTransport.content(file)).contains(word("error-page.503.file.title"),
				"href=\"" + owner.path("bericht.pdf?link=ja") + "\"", "href=\"" + owner.path("bericht") + "\"");
		assertThat(owner.get(owner.path("bericht"))).hasStatusOk();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Busy {

		@Bean
		@Primary
		PdfRendererPool busyTypesetters() {
			return new PdfRendererPool(0, Duration.ZERO);
		}

	}

}
