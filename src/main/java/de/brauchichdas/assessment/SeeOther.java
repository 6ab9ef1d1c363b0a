package de.brauchichdas.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** 303: the browser asks anew with GET, so a reload posts nothing twice. */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * @param path within this application
	 */
	public static View to(String path) {
		RedirectView view = new RedirectView(path, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return view;
	}

}
