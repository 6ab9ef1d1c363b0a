package de.brauchichdas.web.wording;

import java.util.Set;
import java.util.regex.Pattern;

import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Keeps a number and what it counts on one line, and so a date, a reference to a
 * paragraph and an abbreviation such as "z. B.". It looks at the text of finished pages,
 * because a number often meets its unit only there ("{0} Tage"), and because files and
 * the API keep plain spaces.
 */
@Component
class NonBreakingNumbers implements IPostProcessorDialect {

	/**
	 * A space after a number, a year aside, before a word or sign, after the day of a
	 * date, before its year, between a sign or an abbreviation and its number, and within
	 * an abbreviation. Beginning with the space, it is fast.
	 */
	private static final Pattern SPACE = Pattern
		.compile(" (?:(?<=\\d )(?<!(?<!\\d)(?:19|20)\\d\\d )(?=[\\p{L}%€°])|(?<=(?<!\\d)\\d{1,2}\\. )(?=\\p{L})"
				+ "|(?<=\\d\\. \\p{L}{3,9} )(?=\\d{4}(?!\\d))|(?<=§ )(?=\\d)|(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,6}\\. )(?=\\d)"
				+ "|(?<=(?<!\\p{L})\\p{L}\\. )(?=\\p{L}\\.))");

	static String of(String text) {
		return SPACE.matcher(text).replaceAll("\u00a0");
	}

	@Override
	public String getName() {
		return "non-breaking numbers";
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, getDialectPostProcessorPrecedence()));
	}

	/** The engine makes one for each page. */
	public static final class Handler extends AbstractTemplateHandler {

		@Override
		public void handleText(IText text) {
			String words = text.getText();
			String kept = of(words);
			super.handleText(kept.equals(words) ? text : getContext().getModelFactory().createText(kept));
		}

	}

}
