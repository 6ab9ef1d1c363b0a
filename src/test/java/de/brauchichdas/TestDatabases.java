package de.brauchichdas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Invokes a class of tests once for each database. */
class TestDatabases implements ClassTemplateInvocationContextProvider {

	/** The database of the tests that this thread is about to run. */
	private static final ThreadLocal<Database> CURRENT = ThreadLocal.withInitial(() -> Database.H2);

	@Override
	public boolean supportsClassTemplate(ExtensionContext context) {
		return true;
	}

	@Override
	public Stream<Invocation> provideClassTemplateInvocationContexts(ExtensionContext context) {
		return Stream.of(Database.values()).map(Invocation::new);
	}

	private enum Database {

		H2, POSTGRESQL

	}

	/** One run of all tests of a class. */
	record Invocation(
			Database database) implements ClassTemplateInvocationContext, BeforeClassTemplateInvocationCallback {

		@Override
		public String getDisplayName(int index) {
			return this.database.name();
		}

		@Override
		public List<Extension> getAdditionalExtensions() {
			return List.of(this);
		}

		/** Spring keeps one configuration for each class, which would be that of H2. */
		@Override
		public void beforeClassTemplateInvocation(ExtensionContext context) {
			CURRENT.set(this.database);
			context.getRoot()
				.getStore(ExtensionContext.Namespace.create(SpringExtension.class))
				.remove(context.getRequiredTestClass());
		}

	}

	/** Says that a context belongs to PostgreSQL; without it, it belongs to H2. */
	static class Customizers implements ContextCustomizerFactory {

		@Override
		public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
				List<ContextConfigurationAttributes> configuration) {
			return (CURRENT.get() == Database.POSTGRESQL) ? new PostgresCustomizer() : null;
		}

	}

	/** Equal to each of its kind, so that the context is found again. */
	private record PostgresCustomizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			Map<String, Object> settings = new HashMap<>();
			TestPostgres.useFor((name, value) -> settings.put(name, value.get()));
			context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("postgres", settings));
		}

	}

}
