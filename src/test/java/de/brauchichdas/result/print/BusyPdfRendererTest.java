package de.brauchichdas.result.print;

import java.time.Duration;

import de.brauchichdas.Owner;
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

import static org.assertj.core.api.Assertions.assertThat;

/** All typesetters are busy for so long that nobody should wait for them. */
@SpringBootTest
@AutoConfigureMockMvc
class BusyPdfRendererTest {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void whoWantsAFileIsToldWhenToComeAgainAndTheReportIsStillThere() {
		Owner owner = new Owner(this.mvc);
		owner.answerAll(WorkedExample.named("t01").ids());
		owner.complete();
		MvcTestResult file = owner.get("/check/" + owner.token() + "/bericht.pdf?link=ja");
		assertThat(file).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader(HttpHeaders.RETRY_AFTER, "10");
		assertThat(Owner.text(file)).contains("Die PDF-Datei braucht noch einen Augenblick",
				"href=\"/check/" + owner.token() + "/bericht.pdf?link=ja\"",
				"href=\"/check/" + owner.token() + "/bericht\"");
		assertThat(owner.get("/check/" + owner.token() + "/bericht")).hasStatusOk();
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
