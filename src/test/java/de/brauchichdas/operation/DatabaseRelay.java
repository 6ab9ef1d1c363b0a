package de.brauchichdas.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the application and its database and can be cut. */
final class DatabaseRelay implements AutoCloseable {

	private final int target;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private ServerSocket server;

	DatabaseRelay(int target) throws IOException {
		this.target = target;
		this.server = listen(0);
	}

	int port() {
		return this.server.getLocalPort();
	}

	void cut() throws IOException {
		this.server.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.sockets.clear();
	}

	void mend() throws IOException {
		this.server = listen(port());
	}

	@Override
	public void close() throws IOException {
		cut();
	}

	private ServerSocket listen(int port) throws IOException {
		ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
		start(() -> {
			while (true) {
				Socket near = listening.accept();
				Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.sockets.addAll(Set.of(near, far));
				start(() -> near.getInputStream().transferTo(far.getOutputStream()));
				start(() -> far.getInputStream().transferTo(near.getOutputStream()));
			}
		});
		return listening;
	}

	private static void start(Transfer transfer) {
		Thread thread = new Thread(() -> {
			try {
				transfer.run();
			}
			catch (IOException cut) {
				// Ends here because the relay was cut.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	private interface Transfer {

		void run() throws IOException;

	}

}
