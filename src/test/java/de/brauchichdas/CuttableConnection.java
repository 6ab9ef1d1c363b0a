package de.brauchichdas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut, or lose an answer. */
public final class CuttableConnection implements AutoCloseable {

	private final int target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket server;

	private volatile String lastButOne = "";

	public CuttableConnection(int target) {
		this.target = target;
		this.server = listen(0);
	}

	public int port() {
		return this.server.getLocalPort();
	}

	/** Nothing goes through any more, and nobody listens. */
	public void cut() {
		close(this.server);
		this.sockets.forEach(CuttableConnection::close);
		this.sockets.clear();
	}

	public void mend() {
		this.lastButOne = "";
		if (this.server.isClosed()) {
			this.server = listen(this.server.getLocalPort());
		}
	}

	/**
	 * What follows the message with this word still reaches the server, but its answer
	 * gets lost.
	 */
	public void cutAfterTheNextTo(String word) {
		this.lastButOne = word;
	}

	@Override
	public void close() {
		cut();
	}

	private ServerSocket listen(int port) {
		try {
			ServerSocket socket = new ServerSocket();
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			start(() -> accept(socket));
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket from) throws IOException {
		while (true) {
			Socket near = from.accept();
			Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.sockets.add(near);
			this.sockets.add(far);
			start(() -> pass(near, far, true));
			start(() -> pass(far, near, false));
		}
	}

	private void pass(Socket from, Socket to, boolean asking) throws IOException {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[65536];
			boolean last = false;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (last) {
					from.close(); // the answer to what follows is never read
				}
				out.write(buffer, 0, read);
				out.flush();
				String said = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
				if (asking && !this.lastButOne.isEmpty() && said.contains(this.lastButOne)) {
					this.lastButOne = "";
					last = true;
				}
			}
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// The line was cut.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(AutoCloseable socket) {
		try {
			socket.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Work {

		void run() throws IOException;

	}

}
