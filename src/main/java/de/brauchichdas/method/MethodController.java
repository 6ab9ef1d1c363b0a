package de.brauchichdas.method;

import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.InterfaceTexts;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page that shows the whole model, generated from the newest catalogue. */
@Controller
class MethodController {

	private final Catalogues catalogues;

	private final CatalogueProofCache proofs;

	private final InterfaceTexts texts;

	MethodController(Catalogues catalogues, CatalogueProofCache proofs, InterfaceTexts texts) {
		this.catalogues = catalogues;
		this.proofs = proofs;
		this.texts = texts;
	}

	@GetMapping("/so-funktioniert-es")
	ModelAndView method() {
		Catalogue catalogue = this.catalogues.newest(PageLanguage.current());
		ConditionWording words = new ConditionWording(catalogue, this.texts);
		return new ModelAndView("so-funktioniert-es", Map.of("catalogue", catalogue, "proof", this.proofs.of(catalogue),
				"words", words, "texts", new TextWording(words)));
	}

}
