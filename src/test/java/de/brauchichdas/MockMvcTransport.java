package de.brauchichdas;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests without a server. */
public record MockMvcTransport(MockMvcTester mvc) implements CheckTransport<MvcTestResult> {

	/** An address with percent signs is encoded already. */
	@Override
	public MvcTestResult get(String path) {
		return (path.contains("%") ? this.mvc.get().uri(URI.create(path)) : this.mvc.get().uri(path)).exchange();
	}

	@Override
	public MvcTestResult post(String path, Map<String, List<String>> fields) {
		var request = this.mvc.post().uri(path);
		fields.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
		return request.exchange();
	}

	@Override
	public int status(MvcTestResult reply) {
		return reply.getResponse().getStatus();
	}

	@Override
	public String location(MvcTestResult reply) {
		String location = reply.getResponse().getHeader("Location");
		return (location != null) ? location : "";
	}

	@Override
	public String text(MvcTestResult reply) {
		return content(reply);
	}

	/** The body of a reply, read as UTF-8, with plain spaces. */
	public static String content(MvcTestResult reply) {
		try {
			reply.getResponse().setCharacterEncoding("UTF-8");
			return GermanWords.plain(reply.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
