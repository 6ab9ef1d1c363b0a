package de.brauchichdas;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An owner who goes from page to page like a browser without JavaScript. */
public final class Owner {

	private static final Pattern START_KEY = Pattern.compile("name=\"schluessel\" value=\"([a-z2-7]{26})\"");

	private static final Pattern TOKEN = Pattern.compile("^/check/([a-z2-7]{26})(/.*)?$");

	private final MockMvcTester mvc;

	private String token = "";

	public Owner(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	public String token() {
		return this.token;
	}

	public MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	public String html(String path) {
		return text(get(path));
	}

	public static String text(MvcTestResult result) {
		try {
			result.getResponse().setCharacterEncoding("UTF-8");
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public MvcTestResult post(String path, String field, List<String> values) {
		return this.mvc.post().uri(path).param(field, values.toArray(String[]::new)).exchange();
	}

	/** The start key in a fresh first page. */
	public String startKey() {
		Matcher matcher = START_KEY.matcher(html("/check"));
		if (!matcher.find()) {
			throw new AssertionError("No start key on the first page");
		}
		return matcher.group(1);
	}

	/** Posts the first answer and returns where it leads. */
	public String start(String startKey, String answer) {
		MvcTestResult result = this.mvc.post()
			.uri("/check")
			.param("antwort", answer)
			.param("schluessel", startKey)
			.exchange();
		return follow(result);
	}

	/** Posts an answer and returns where it leads. */
	public String answer(String question, List<String> chosen) {
		return follow(post("/check/" + this.token + "/fragen/" + question, "antwort", chosen));
	}

	/** Answers page after page, each where the last one led to, up to the check page. */
	public String answerAll(Map<String, List<String>> answers) {
		String first = answers.keySet().iterator().next();
		return answerFrom(start(startKey(), String.join("", answers.getOrDefault(first, List.of()))), answers);
	}

	/** Answers page after page from this one on, up to the check page. */
	public String answerFrom(String page, Map<String, List<String>> answers) {
		String path = page;
		while (path.contains("/fragen/")) {
			String question = path.substring(path.lastIndexOf('/') + 1);
			List<String> chosen = answers.get(question);
			if (chosen == null) {
				throw new AssertionError("Asked for " + question + ", which has no answer");
			}
			path = answer(question, chosen);
		}
		return path;
	}

	/**
	 * Starts a repetition, which is the own one from then on, and returns where it leads.
	 */
	public String repeat() {
		return follow(this.mvc.post().uri("/check/" + this.token + "/wiederholen").exchange());
	}

	public String complete() {
		return follow(this.mvc.post().uri("/check/" + this.token + "/abschluss").exchange());
	}

	private String follow(MvcTestResult result) {
		if (result.getResponse().getStatus() != 303) {
			throw new AssertionError("Expected 303 but got " + result.getResponse().getStatus() + ": " + text(result));
		}
		String location = String.valueOf(result.getResponse().getHeader("Location"));
		Matcher matcher = TOKEN.matcher(location);
		if (matcher.matches()) {
			this.token = matcher.group(1);
		}
		return location;
	}

}
