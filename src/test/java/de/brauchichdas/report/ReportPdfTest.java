package de.brauchichdas.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.brauchichdas.Owner;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The report as a file. */
@SpringBootTest
@AutoConfigureMockMvc
class ReportPdfTest {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "t01", "t07", "t08" })
	void look(String id) throws Exception {
		Owner owner = new Owner(this.mvc);
		owner.answerAll(WorkedExample.named(id).ids());
		owner.post("/check/" + owner.token() + "/betrieb", "betrieb", List.of("Bäckerei Müller & Söhne"));
		owner.complete();
		MvcTestResult html = owner.get("/check/" + owner.token() + "/bericht");
		assertThat(html).hasStatusOk();
		for (int i = 0; i < 2; i++) {
			long start = System.nanoTime();
			MvcTestResult pdf = owner.get("/check/" + owner.token() + "/bericht.pdf");
			System.out.println("ms " + (System.nanoTime() - start) / 1_000_000);
			assertThat(pdf).hasStatusOk();
			Files.write(Path.of("target/" + id + ".pdf"), pdf.getResponse().getContentAsByteArray());
		}
	}

}
