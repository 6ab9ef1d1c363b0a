package de.brauchichdas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Requests as they should be, and then changed: paths, parameters, bodies, headers, and
 * at last single bytes. The same seed makes the same requests.
 */
final class RequestMutations {

	/** Shows whether something is echoed without being escaped. */
	static final String MARKER = "zq<\"'>&qz";

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "POST", "POST", "POST", "HEAD",
			"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "get", "B<>D", "");

	private static final List<String> PATHS = List.of("/", "/check", "/check?start", "/check/neu/" + "a".repeat(26),
			"/check/neu/" + "b".repeat(26) + "?abgelehnt=ja&erneut=ja&geloescht=ja", "/weiter", "/geloescht?anzahl=1",
			"/quellen", "/so-funktioniert-es", "/beratung", "/barrierefreiheit", "/stilbuch", "/error",
			"/api/bewertung", "/api/openapi.json", "/css/brauchichdas.css", "/js/brauchichdas.js", "/img/symbol.svg",
			"/img/vorschau.png", "/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/gibt-es-nicht", "/actuator",
			"/h2-console", "/favicon.ico");

	private static final List<String> CHECK_PATHS = List.of("", "/fragen/zeit", "/fragen/grundlagen",
			"/fragen/gibt-es-nicht", "/pruefen", "/betrieb", "/abschluss", "/verwerfen", "/wiederholen", "/verlauf",
			"/loeschen", "/bericht", "/bericht?link=ja", "/bericht.css", "/was-waere-wenn", "/was-waere-wenn?zeit=ab4",
			"/lese-link", "/lese-link/zurueckziehen", "/termine.ics", "/daten.csv", "/daten.json", "/ergebnis");

	private static final List<String> TRICKS = List.of("..;/", "%2e%2e/", "../", "//", "/./", "%00",
			"%0d%0aX-Injected:%201", "%2f", "%5c", "\\", ";jsessionid=1", ";", "%", "%zz", "%c0%ae", "%ff", "\u00ff",
			"%252e", "?", "??", "#", "*", "{x}", "%7b", "zq<\"'>", "zq%3C%22%27%3E", "a".repeat(300), " ", "\t", "%20",
			"WEB-INF/", ".git/", "~", "$");

	private static final List<String> FIELDS = List.of("antwort", "antwort", "schluessel", "betrieb", "umfang", "link",
			"zurueck", "abgelehnt", "erneut", "anzahl", "zeit", "grundlagen", "stand", "_method", "trace", "message",
			"antwort[0]", "class.module", "zq<\"'>", "");

	private static final List<String> VALUES = List.of(MARKER, "ab4", "solo", "website", "nichts", "diesen", "alle",
			"ja", "pruefen", "", "\u0000", "\r\nX-Injected: 1", "${7*7}", "#{T(java.lang.Runtime)}", "' or 1=1 --",
			"../../etc/passwd", "\u202e\ud83d\ude00", "\ud800", "x".repeat(5_000), "-1", "99999999999999999999",
			"1e400", "null", "__${new java.util.Date()}__::x", "https://boese.example/check/" + "a".repeat(26),
			"a".repeat(26), "{x}");

	private static final List<String> TYPES = List.of("application/x-www-form-urlencoded",
			"application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=zq<\"'>",
			"application/x-www-form-urlencoded; charset=utf-16", "multipart/form-data; boundary=x",
			"multipart/form-data", "application/json", "application/json; charset=utf-32", "application/xml",
			"text/plain", "zq<\"'>", "a/b/c", "");

	private static final List<String> HEADERS = List.of("X-Forwarded-Host: zq<\"'>", "X-Forwarded-For: 1.2.3.4",
			"X-Forwarded-Proto: https", "Forwarded: host=zq", "X-Original-URL: /actuator",
			"X-HTTP-Method-Override: DELETE", "X-Next-Page: ask", "Accept: zq<\"'>", "Accept: application/json",
			"Accept: image/png", "Accept: */*;q=9", "Accept-Language: zq<\"'>", "Accept-Language: en-US,de;q=x",
			"Accept-Language: \u0001", "Accept-Charset: x", "Accept-Encoding: gzip;q=z",
			"Cookie: JSESSIONID=zq<\"'>; a", "Origin: https://boese.example", "Origin: null", "Range: bytes=0-1",
			"Range: bytes=9-1,a", "If-None-Match: zq", "If-Modified-Since: gestern",
			"If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", "Expect: 100-continue", "Expect: zq", "Upgrade: h2c",
			"Connection: close, x", "Authorization: Basic enE8", "Authorization: zq", "Content-Encoding: gzip",
			"X: " + "y".repeat(7_000), "X: " + "y".repeat(20_000), "HX-Request: true", "TE: trailers", "\u00e4: x",
			"kein Kopf", " gefaltet", "X-Y: a\u0000b", "Access-Control-Request-Method: POST",
			"Content-Type: text/html");

	private static final List<String> HOSTS = List.of("Host: localhost", "Host: localhost", "Host: localhost",
			"Host: localhost", "Host: localhost", "Host: boese.example", "Host: zq<\"'>", "Host: a:99999", "Host:",
			"Host: localhost\r\nHost: boese.example", "X: y");

	private static final List<String> JSON = List.of("{}", "[]", "null", "", "{\"answers\":{}}",
			"{\"answers\":{\"zeit\":[\"ab4\"]},\"catalogue\":\"2026-11\"}",
			"{\"answers\":{\"zq<\\\"'>\":[\"zq<\\\"'>\"]},\"catalogue\":\"zq<\\\"'>\"}",
			"{\"answers\":{\"zeit\":\"ab4\"}}", "{\"answers\":null,\"x\":1}", "[".repeat(3_000),
			"{\"a\":".repeat(2_000), "1e999999999", "\"\\ud800\"", "{\"answers\":{\"zeit\":[null,1,{}]}}",
			"\u00ef\u00bb\u00bf{}");

	private final Random random;

	RequestMutations(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * @param check path of a check that the attacker owns
	 */
	String next(String check) {
		String method = one(METHODS);
		String target = target(check);
		String body = body(target);
		StringBuilder request = new StringBuilder(method).append(' ').append(target).append(' ').append(version());
		request.append("\r\n").append(one(HOSTS)).append("\r\n");
		for (int i = this.random.nextInt(4); i > 0; i--) {
			request.append(one(HEADERS)).append("\r\n");
		}
		if (!method.equals("GET") || chance(10)) {
			request.append("Content-Type: ").append(target.startsWith("/api") ? "application/json" : one(TYPES));
			request.append("\r\n").append(framed(body));
		}
		else {
			request.append("\r\n");
		}
		return chance(15) ? changed(request) : request.toString();
	}

	private String version() {
		return chance(97) ? "HTTP/1.1" : one(List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "", "HTTP/1.1 x", "zq<\"'>"));
	}

	private String target(String check) {
		String path = chance(60) ? token(check) + one(CHECK_PATHS) : one(PATHS);
		if (chance(1)) {
			path = token(check) + "/bericht.pdf";
		}
		if (chance(30)) {
			int at = this.random.nextInt(path.length() + 1);
			path = path.substring(0, at) + one(TRICKS) + path.substring(at);
		}
		if (chance(25)) {
			path += (path.contains("?") ? "&" : "?") + fields();
		}
		return path;
	}

	private String token(String check) {
		return chance(80) ? check : one(List.of("/check/" + "a".repeat(26), "/check/zq<", "/check/zq%3C%22%27%3E",
				check.toUpperCase(java.util.Locale.ROOT), check + "a", check.substring(0, check.length() - 1)));
	}

	private String body(String target) {
		if (target.startsWith("/api")) {
			return one(JSON);
		}
		return chance(90) ? fields() : "--x\r\nContent-Disposition: form-data; name=\"antwort\"\r\n\r\nab4\r\n--x--";
	}

	private String fields() {
		int count = chance(2) ? 400 : this.random.nextInt(5);
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String value = (count > 5) ? "x" : one(VALUES);
			fields.append((i > 0) ? "&" : "")
				.append(encoded(one(FIELDS)))
				.append(chance(95) ? "=" : "")
				.append(chance(85) ? encoded(value) : one(List.of("%zz", "%", "%c3%28", "%00", "&&==")));
		}
		return chance(1) ? fields + "y".repeat(70_000) : fields.toString();
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private String framed(String body) {
		if (chance(80)) {
			return "Content-Length: " + body.length() + "\r\n\r\n" + body;
		}
		String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
		return one(List.of("Transfer-Encoding: chunked\r\n\r\n" + chunk,
				"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + body,
				"Transfer-Encoding: chunked\r\n\r\nfffffff\r\n" + body, "Transfer-Encoding: zq\r\n\r\n" + body,
				"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + chunk, "Content-Length: -1\r\n\r\n" + body,
				"Content-Length: 3\r\nContent-Length: 4\r\n\r\n" + body, "Content-Length: 99999999999999999999\r\n\r\n",
				"Content-Length: 99\r\n\r\n" + body, "\r\n" + body));
	}

	/** A few bytes replaced, left out or doubled. */
	private String changed(StringBuilder request) {
		for (int i = 1 + this.random.nextInt(5); i > 0 && request.length() > 1; i--) {
			int at = this.random.nextInt(request.length());
			switch (this.random.nextInt(3)) {
				case 0 -> request.setCharAt(at, (char) this.random.nextInt(256));
				case 1 -> request.deleteCharAt(at);
				default -> request.insert(at, request.charAt(at));
			}
		}
		return request.toString();
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private String one(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
