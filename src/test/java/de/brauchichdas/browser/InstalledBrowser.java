package de.brauchichdas.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

/** An installed browser. Without one the tests are skipped, or fail if it is required. */
final class InstalledBrowser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final BrowserEngine engine;

	private Playwright playwright;

	private com.microsoft.playwright.Browser running;

	InstalledBrowser() {
		this(BrowserEngine.CHROMIUM);
	}

	InstalledBrowser(BrowserEngine engine) {
		this.engine = engine;
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (this.engine.program().isPresent() || Boolean.getBoolean("browser.required")) {
			return ConditionEvaluationResult.enabled("to be run");
		}
		String skipped = "Browser tests skipped: " + this.engine.hint();
		if (SAID.add(skipped)) {
			System.out.println(skipped);
		}
		return ConditionEvaluationResult.disabled(skipped);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		Path program = this.engine.program()
			.orElseThrow(
					() -> new IllegalStateException("Browser tests are required, but there is " + this.engine.hint()));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.running = this.engine.launch(this.playwright, new LaunchOptions().setExecutablePath(program));
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
	BrowserVisitor visitor(int port, NewContextOptions options) {
		String host = "http://localhost:" + port;
		if (options.viewportSize == null) {
			options.setViewportSize(1000, 1400);
		}
		if (options.reducedMotion == null) {
			options.setReducedMotion(ReducedMotion.REDUCE);
		}
		BrowserContext context = this.running.newContext(options.setBaseURL(host).setLocale("de-DE"));
		context.setDefaultTimeout(20_000);
		this.contexts.add(context);
		return new BrowserVisitor(context, host, this.engine == BrowserEngine.FIREFOX_WITHOUT_SCRIPTS);
	}

}
