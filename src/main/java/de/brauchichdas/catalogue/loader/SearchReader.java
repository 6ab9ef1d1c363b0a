package de.brauchichdas.catalogue.loader;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import de.brauchichdas.catalogue.question.BusinessSearch;

/** Reads the searches that a question offers. */
final class SearchReader {

	private SearchReader() {
	}

	static List<BusinessSearch> read(YamlEntry question) {
		return question.has("searches") ? question.entries("searches", SearchReader::search) : List.of();
	}

	private static BusinessSearch search(YamlEntry entry) {
		BusinessSearch search = new BusinessSearch(entry.text("text"), entry.text("url"));
		if (search.url().split(Pattern.quote(BusinessSearch.NAME), -1).length != 2) {
			throw entry.fault("'url' must contain {name} once");
		}
		if (!isSecure(search)) {
			throw entry.fault("'url' must be an https address with a host and {name} in its query");
		}
		return search;
	}

	private static boolean isSecure(BusinessSearch search) {
		try {
			URI uri = search.urlFor("name");
			return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawQuery() != null
					&& uri.getUserInfo() == null
					&& search.url().indexOf('?') < search.url().indexOf(BusinessSearch.NAME);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
