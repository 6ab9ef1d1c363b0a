package de.brauchichdas.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identifies the client that rate limits count for: an IPv4 address, or the first 64 bits
 * of an IPv6 address, because a household can use all addresses of such a network.
 */
final class ClientNetwork {

	/**
	 * A text with a colon is an address and not a name, so no name server is asked for
	 * it.
	 */
	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*+:[0-9a-fA-F:.]*+");

	private static final int NETWORK_BYTES = 8;

	private static final int MAX_LENGTH = 45;

	private ClientNetwork() {
	}

	static String of(String address) {
		String bare = address.replaceFirst("^\\[", "").replaceFirst("(?s)[\\]%].*", "");
		if (!IPV6.matcher(bare).matches()) {
			return bare.substring(0, Math.min(MAX_LENGTH, bare.length()));
		}
		try {
			InetAddress parsed = InetAddress.getByName(bare);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return "?";
		}
	}

}
