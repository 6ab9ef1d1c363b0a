package de.brauchichdas.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The installed Chromium. Without one the tests are skipped, or fail if it is required.
 */
final class Browser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final String HINT = "no Chromium on the PATH. On Debian: apt-get install chromium";

	private static final String SKIPPED = "Browser tests skipped: " + HINT;

	private static final Optional<Path> PROGRAM = onThePath();

	private static final AtomicBoolean SAID = new AtomicBoolean();

	private final List<BrowserContext> contexts = new ArrayList<>();

	private Playwright playwright;

	private com.microsoft.playwright.Browser chromium;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (PROGRAM.isPresent() || Boolean.getBoolean("browser.required")) {
			return ConditionEvaluationResult.enabled("to be run");
		}
		if (SAID.compareAndSet(false, true)) {
			System.out.println(SKIPPED);
		}
		return ConditionEvaluationResult.disabled(SKIPPED);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		Path program = PROGRAM
			.orElseThrow(() -> new IllegalStateException("Browser tests are required, but there is " + HINT));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.chromium = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox", "--disable-gpu")));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.contexts.forEach(BrowserContext::close);
		this.contexts.clear();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	/**
	 * Someone who has never been here, with a window of their own; without wish, nothing
	 * moves in it.
	 */
	Visitor visitor(int port, NewContextOptions options) {
		String host = "http://localhost:" + port;
		if (options.viewportSize == null) {
			options.setViewportSize(1000, 1400);
		}
		if (options.reducedMotion == null) {
			options.setReducedMotion(ReducedMotion.REDUCE);
		}
		BrowserContext context = this.chromium.newContext(options.setBaseURL(host).setLocale("de-DE"));
		context.setDefaultTimeout(20_000);
		this.contexts.add(context);
		return new Visitor(context, host);
	}

	private static Optional<Path> onThePath() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return NAMES.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
