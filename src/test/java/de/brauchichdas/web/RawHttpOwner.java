package de.brauchichdas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.brauchichdas.WorkedExample;

/** An owner on the wire who keeps every reply. */
public final class RawHttpOwner {

	private static final Pattern START_KEY = Pattern.compile("name=\"schluessel\" value=\"([a-z2-7]{26})\"");

	private static final Pattern CHECK = Pattern.compile("(/check/[a-z2-7]{26})(/.*)?");

	private static final Map<String, List<String>> ANSWERS = WorkedExample.named("t01").ids();

	private final RawHttpConnection wire;

	private final List<RawHttpConnection.Reply> replies = new ArrayList<>();

	private String check = "";

	public RawHttpOwner(RawHttpConnection wire) {
		this.wire = wire;
	}

	/** Path of the check. */
	public String check() {
		return this.check;
	}

	List<RawHttpConnection.Reply> replies() {
		return this.replies;
	}

	String get(String path) {
		return kept(this.wire.get(path)).body();
	}

	/** Posts and returns where it leads. */
	String post(String path, Map<String, List<String>> fields) {
		String form = fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue()
				.stream()
				.map((value) -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
		return kept(this.wire.post(path, form)).header("Location");
	}

	/** From the first page to the result. */
	public void complete(String name) {
		Matcher key = START_KEY.matcher(get("/check"));
		if (!key.find()) {
			throw new AssertionError("No start key on the first page");
		}
		String page = post("/check?start", Map.of("schluessel", List.of(key.group(1)), "betrieb", List.of(name),
				"antwort", ANSWERS.get("groesse")));
		Matcher matcher = CHECK.matcher(page);
		if (!matcher.matches()) {
			throw new AssertionError("Not started: " + page);
		}
		this.check = matcher.group(1);
		while (page.contains("/fragen/")) {
			get(page);
			page = post(page, Map.of("antwort", ANSWERS.get(page.substring(page.lastIndexOf('/') + 1))));
		}
		post(this.check + "/abschluss", Map.of());
	}

	private RawHttpConnection.Reply kept(RawHttpConnection.Reply reply) {
		this.replies.add(reply);
		return reply;
	}

}
