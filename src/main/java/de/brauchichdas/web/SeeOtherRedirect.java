package de.brauchichdas.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Redirects with 303 after a POST: the browser then asks with GET, so a reload does not
 * post again.
 */
public final class SeeOtherRedirect {

	/**
	 * Request header of our script, which cannot read the target of a redirect. The
	 * response then is 204 and has the address in a header of the same name; the script
	 * goes there.
	 */
	private static final String NEXT_PAGE = "X-Next-Page";

	private SeeOtherRedirect() {
	}

	/**
	 * @param path path within this application
	 */
	public static View to(String path) {
		RedirectView view = new Redirect(path);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		// A path may hold braces that a visitor sent.
		view.setExpandUriTemplateVariables(false);
		return view;
	}

	private static final class Redirect extends RedirectView {

		private Redirect(String path) {
			super(path, true);
		}

		@Override
		protected void sendRedirect(HttpServletRequest request, HttpServletResponse response, String target,
				boolean http10Compatible) throws IOException {
			if (request.getHeader(NEXT_PAGE) == null) {
				super.sendRedirect(request, response, target, http10Compatible);
				return;
			}
			response.setStatus(HttpStatus.NO_CONTENT.value());
			response.setHeader(NEXT_PAGE, target);
		}

	}

}
