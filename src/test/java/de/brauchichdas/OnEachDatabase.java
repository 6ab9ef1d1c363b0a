package de.brauchichdas;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The tests of a class run twice, with H2 and with a real PostgreSQL. All such classes
 * share one application context for each of them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(TestDatabases.class)
@ContextCustomizerFactories(TestDatabases.Customizers.class)
@SpringBootTest
@AutoConfigureMockMvc
public @interface OnEachDatabase {

}
