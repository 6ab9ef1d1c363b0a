package de.brauchichdas.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * A browser that is installed here; its kinds of program differ in how they are driven.
 */
enum BrowserEngine {

	CHROMIUM("Chromium", List.of("chromium", "chromium-browser", "google-chrome"), "chromium") {

		@Override
		com.microsoft.playwright.Browser launch(Playwright playwright, LaunchOptions options) {
			return playwright.chromium().launch(options.setArgs(List.of("--no-sandbox", "--disable-gpu")));
		}

	},

	/** Driven by WebDriver BiDi, which any Firefox speaks. */
	FIREFOX("Firefox", List.of("firefox-esr", "firefox"), "firefox-esr") {

		@Override
		com.microsoft.playwright.Browser launch(Playwright playwright, LaunchOptions options) {
			Map<String, Object> preferences = new HashMap<>();
			if (options.firefoxUserPrefs != null) {
				preferences.putAll(options.firefoxUserPrefs);
			}
			// A page that is brought back alive never loads, and BiDi waits for that; the
			// Chromium of Playwright brings none back either.
			preferences.put("browser.sessionhistory.max_total_viewers", 0);
			return playwright.firefox().launch(options.setChannel("moz-firefox").setFirefoxUserPrefs(preferences));
		}

	},

	/**
	 * BiDi cannot switch scripts off for one window, so the whole browser goes without.
	 */
	FIREFOX_WITHOUT_SCRIPTS("Firefox", FIREFOX.names, FIREFOX.debian) {

		@Override
		com.microsoft.playwright.Browser launch(Playwright playwright, LaunchOptions options) {
			return FIREFOX.launch(playwright, options.setFirefoxUserPrefs(Map.of("javascript.enabled", false)));
		}

	},

	/** With letters of twice the size, as its settings offer. */
	FIREFOX_WITH_LARGE_LETTERS("Firefox", FIREFOX.names, FIREFOX.debian) {

		@Override
		com.microsoft.playwright.Browser launch(Playwright playwright, LaunchOptions options) {
			return FIREFOX.launch(playwright, options
				.setFirefoxUserPrefs(Map.of("font.size.variable.x-western", 32, "font.minimum-size.x-western", 24)));
		}

	};

	private final String title;

	private final List<String> names;

	private final String debian;

	BrowserEngine(String title, List<String> names, String debian) {
		this.title = title;
		this.names = names;
		this.debian = debian;
	}

	/** Starts it through Playwright. */
	abstract com.microsoft.playwright.Browser launch(Playwright playwright, LaunchOptions options);

	Optional<Path> program() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return this.names.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	String hint() {
		return "no %s on the PATH. On Debian: apt-get install %s".formatted(this.title, this.debian);
	}

}
