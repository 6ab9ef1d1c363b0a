package de.brauchichdas.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.brauchichdas.CheckTransport;

/**
 * Sends bytes unchanged, which no HTTP client does, and reads the whole response.
 */
public final class RawHttpConnection implements CheckTransport<RawHttpConnection.Reply> {

	private static final int PATIENCE = 15_000;

	private final int port;

	private final String from;

	private final Consumer<Reply> seen;

	public RawHttpConnection(int port) {
		this(port, "127.0.0.1");
	}

	/**
	 * @param from a loopback address, to be another client
	 */
	public RawHttpConnection(int port, String from) {
		this(port, from, (reply) -> {
		});
	}

	/**
	 * @param seen is told every reply
	 */
	public RawHttpConnection(int port, String from, Consumer<Reply> seen) {
		this.port = port;
		this.from = from;
		this.seen = seen;
	}

	@Override
	public Reply get(String path) {
		return get(path, new String[0]);
	}

	@Override
	public Reply post(String path, Map<String, List<String>> fields) {
		return post(path, CheckTransport.form(fields));
	}

	@Override
	public int status(Reply reply) {
		return reply.status();
	}

	@Override
	public String location(Reply reply) {
		return reply.header("Location");
	}

	@Override
	public String text(Reply reply) {
		return reply.body();
	}

	public Reply get(String path, String... headers) {
		return send("GET " + path + " HTTP/1.1\r\n" + lines(headers) + "\r\n");
	}

	public Reply post(String path, String form, String... headers) {
		return send("POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ form.length() + "\r\n" + lines(headers) + "\r\n" + form);
	}

	private static String lines(String... headers) {
		Stream<String> host = Arrays.stream(headers).anyMatch((header) -> header.startsWith("Host:")) ? Stream.of()
				: Stream.of("Host: localhost");
		return String.join("", Stream.concat(host, Arrays.stream(headers)).map((header) -> header + "\r\n").toList());
	}

	/** One character is one byte. */
	public Reply send(String request) {
		return exchange(request, true);
	}

	/** Waits as long as it takes until what is computed once for all is there. */
	void warmUp(String path) {
		try {
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
						HttpResponse.BodyHandlers.discarding());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Goes on listening without having said everything. */
	public Reply sendAndWait(String request) {
		return exchange(request, false);
	}

	private Reply exchange(String request, boolean end) {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(this.from, 0));
			socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), this.port), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			write(socket, request.getBytes(StandardCharsets.ISO_8859_1), end);
			Reply reply = Reply.of(read(socket.getInputStream()));
			this.seen.accept(reply);
			return reply;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A server that has refused already need not listen to the rest. */
	private static void write(Socket socket, byte[] bytes, boolean end) throws IOException {
		try {
			socket.getOutputStream().write(bytes);
			if (end) {
				socket.shutdownOutput();
			}
		}
		catch (SocketException refused) {
			// What it said is read below.
		}
	}

	private static String read(InputStream in) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			in.transferTo(bytes);
		}
		catch (SocketException reset) {
			// What came before it counts.
		}
		catch (SocketTimeoutException ex) {
			throw new AssertionError("The server neither answers nor closes after: " + bytes, ex);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/**
	 * What came back.
	 *
	 * @param status 0 if nothing came
	 */
	public record Reply(int status, List<String> head, String body) {

		private static Reply of(String text) {
			int end = text.indexOf("\r\n\r\n");
			if (text.startsWith("HTTP/1.1 100") && end > 0) {
				return of(text.substring(end + 4));
			}
			if (!text.startsWith("HTTP/1.1 ") || end < 0) {
				return new Reply(0, List.of(), text);
			}
			List<String> head = List.of(text.substring(0, end).split("\r\n"));
			return new Reply(Integer.parseInt(head.get(0).substring(9, 12)), head, text.substring(end + 4));
		}

		public String header(String name) {
			return this.head.stream()
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": "))
				.map((line) -> line.substring(name.length() + 2))
				.findFirst()
				.orElse("");
		}

	}

}
