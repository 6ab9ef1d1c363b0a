package de.brauchichdas;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An owner who walks a check from page to page like a browser without JavaScript.
 *
 * @param <R> the replies of the transport
 */
public final class CheckWalker<R> {

	/** Finds the start key on the first page. */
	public static final String START_KEY = "name=\"schluessel\"[^>]* value=\"([a-z2-7]{26})\"";

	private static final Pattern KEY = Pattern.compile(START_KEY);

	private static final Pattern CHECK = Pattern.compile("^/check/([a-z2-7]{26})(/.*)?$");

	private static final Pattern READING = Pattern.compile("/lesen/[a-z2-7]{26}");

	private final CheckTransport<R> transport;

	private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();

	private final Map<String, String> firstPages = new ConcurrentHashMap<>();

	private String startKey = "";

	private volatile String token = "";

	private volatile String page = "";

	public CheckWalker(CheckTransport<R> transport) {
		this.transport = transport;
	}

	/** The key of the link; empty before the first answer is acknowledged. */
	public String token() {
		return this.token;
	}

	/** Path of the check, without a slash at its end. */
	public String check() {
		return "/check/" + this.token;
	}

	/** Path of a page of the check. */
	public String path(String page) {
		return check() + "/" + page;
	}

	/** A copy of the answers that have been acknowledged so far. */
	public Map<String, List<String>> acknowledged() {
		return Map.copyOf(this.acknowledged);
	}

	/** Whether the last post led to the result. */
	public boolean completed() {
		return this.page.endsWith("/ergebnis");
	}

	public R get(String path) {
		return this.transport.get(path);
	}

	public String html(String path) {
		return this.transport.text(get(path));
	}

	public R post(String path, String field, List<String> values) {
		return post(path, Map.of(field, values));
	}

	public R post(String path, Map<String, List<String>> fields) {
		return this.transport.post(path, fields);
	}

	/** The start key in a fresh first page. */
	public String startKey() {
		return startKey(location(get("/check")));
	}

	/** The start key in the first page with this address. */
	public String startKey(String address) {
		return startKey(address, html(address));
	}

	private String startKey(String address, String html) {
		Matcher matcher = KEY.matcher(html);
		if (!matcher.find()) {
			throw new AssertionError("No start key on the first page");
		}
		this.firstPages.put(matcher.group(1), address);
		return matcher.group(1);
	}

	/** Address of the first page in which a start key stood. */
	public String firstPage(String key) {
		return this.firstPages.getOrDefault(key, "/check");
	}

	/** Posts what is refused and returns the page that says so. */
	public R refused(String path, Map<String, List<String>> fields) {
		R reply = post(path, fields);
		if (this.transport.status(reply) != 303 || !location(reply).contains("abgelehnt=")) {
			throw new AssertionError("Expected a refusal but got " + this.transport.status(reply) + " at " + path);
		}
		return get(location(reply));
	}

	/** Posts the first answer and returns where it leads. */
	public String start(String key, String answer) {
		return follow(firstPage(key), Map.of("antwort", List.of(answer), "schluessel", List.of(key)));
	}

	/** The same for the first of the answers, with the name of the business. */
	public String start(String key, String business, Map<String, List<String>> answers) {
		String first = answers.keySet().iterator().next();
		return follow(firstPage(key), first,
				Map.of("antwort", answers.get(first), "schluessel", List.of(key), "betrieb", List.of(business)));
	}

	/** Posts an answer and returns where it leads. */
	public String answer(String question, List<String> chosen) {
		return follow(path("fragen/" + question), question.replaceFirst("\\?.*", ""), Map.of("antwort", chosen));
	}

	/** Posts the answer to the question that the last post led to. */
	public String answerNext(Map<String, List<String>> answers) {
		String question = question();
		List<String> chosen = answers.get(question.replaceFirst("\\?.*", ""));
		if (chosen == null) {
			throw new AssertionError("Asked for " + question + ", which has no answer");
		}
		return answer(question, chosen);
	}

	private String question() {
		return this.page.substring(this.page.lastIndexOf('/') + 1);
	}

	/** Starts a check and answers page after page, up to the check page. */
	public String answerAll(Map<String, List<String>> answers) {
		return answerAll("", answers);
	}

	/** The same with the name of the business. */
	public String answerAll(String business, Map<String, List<String>> answers) {
		return answerFrom(start(startKey(), business, answers), answers);
	}

	/** Answers page after page from this one on, up to the check page. */
	public String answerFrom(String from, Map<String, List<String>> answers) {
		this.page = from;
		while (this.page.contains("/fragen/")) {
			answerNext(answers);
		}
		return this.page;
	}

	public String complete() {
		return follow(path("abschluss"), Map.of());
	}

	/** From the first page to the result. */
	public void completeAll(Map<String, List<String>> answers) {
		completeAll("", answers);
	}

	/** The same with the name of the business. */
	public void completeAll(String business, Map<String, List<String>> answers) {
		answerAll(business, answers);
		complete();
	}

	/** Makes the link that only lets read the result, and returns its path. */
	public String makeReadingLink() {
		post(path("lese-link"), Map.of());
		Matcher matcher = READING.matcher(html(path("ergebnis")));
		if (!matcher.find()) {
			throw new AssertionError("No reading link on the result page");
		}
		return matcher.group();
	}

	/** Repeats the check and answers all of the repetition, up to its result. */
	public void repeatAll(Map<String, List<String>> answers) {
		answerFrom(repeat(), answers);
		complete();
	}

	/** Starts a repetition, to which the walker belongs from then on. */
	public String repeat() {
		return follow(path("wiederholen"), Map.of());
	}

	/**
	 * The next post of a whole walk. One that fails is sent again at the next call.
	 * @return its status; 303 if it was acknowledged
	 */
	public int step(Map<String, List<String>> answers) {
		if (this.page.isEmpty()) {
			if (this.startKey.isEmpty()) {
				R first = get("/check");
				if (this.transport.status(first) != 303) {
					return this.transport.status(first);
				}
				R page = get(location(first));
				if (this.transport.status(page) != 200) {
					return this.transport.status(page);
				}
				this.startKey = startKey(location(first), this.transport.text(page));
			}
			String question = answers.keySet().iterator().next();
			return this.transport.status(send(firstPage(this.startKey), question,
					Map.of("antwort", answers.get(question), "schluessel", List.of(this.startKey))));
		}
		if (this.page.endsWith("/pruefen")) {
			return this.transport.status(send(path("abschluss"), "", Map.of()));
		}
		return this.transport.status(send(this.page, question(), Map.of("antwort", answers.get(question()))));
	}

	/** Posts, has to be sent on, and returns where to. */
	public String follow(String path, Map<String, List<String>> fields) {
		return follow(path, "", fields);
	}

	private String follow(String path, String question, Map<String, List<String>> fields) {
		R reply = send(path, question, fields);
		if (this.transport.status(reply) != 303) {
			throw new AssertionError("Expected 303 but got " + this.transport.status(reply) + " at " + path + ": "
					+ this.transport.text(reply));
		}
		return location(reply);
	}

	private R send(String path, String question, Map<String, List<String>> fields) {
		R reply = post(path, fields);
		if (this.transport.status(reply) == 303) {
			this.page = location(reply);
			Matcher matcher = CHECK.matcher(this.page);
			if (matcher.matches()) {
				this.token = matcher.group(1);
			}
			if (!question.isEmpty()) {
				this.acknowledged.put(question, fields.get("antwort"));
			}
		}
		return reply;
	}

	private String location(R reply) {
		return this.transport.location(reply).replaceFirst("^https?://[^/]+", "");
	}

}
