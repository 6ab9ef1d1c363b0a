package de.brauchichdas;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The chain of rooms, and what each may know. */
class RoomsTest {

	private static final String[] PURE = { "de.brauchichdas.catalogue", "de.brauchichdas.catalogue.question",
			"de.brauchichdas.catalogue.content", "de.brauchichdas.catalogue.decision", "de.brauchichdas.scoring..",
			"de.brauchichdas.advice.." };

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("de.brauchichdas");

	@Test
	void theArrowsBetweenRoomsPointOneWay() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void theArrowsBetweenPackagesPointOneWay() {
		SlicesRuleDefinition.slices().matching("de.brauchichdas.(**)").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void noPackageHoldsMoreThanOneCanOverlook() {
		assertThat(this.classes.getPackage("de.brauchichdas").getSubpackagesInTree())
			.allSatisfy((room) -> assertThat(room.getClasses()).as(room.getName())
				.filteredOn((type) -> type.isTopLevelClass() && !type.isArray())
				.extracting(JavaClass::getSimpleName)
				.hasSizeLessThanOrEqualTo(22));
	}

	@Test
	void catalogueScoringAndAdviceAreFreeOfSpringAndJpa() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage(PURE)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "org.yaml..",
					"tools.jackson..")
			.check(this.classes);
	}

	@Test
	void catalogueScoringAndAdviceHaveNoClock() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage(PURE)
			.should()
			.callMethodWhere(new ClockReads())
			.check(this.classes);
	}

	/** A virtual thread that waits there keeps its carrier from all others. */
	@Test
	void noMethodIsSynchronized() {
		ArchRuleDefinition.noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED).check(this.classes);
	}

	@Test
	void everyRoomIsNullMarked() {
		assertThat(this.classes.getPackage("de.brauchichdas").getSubpackagesInTree())
			.filteredOn((room) -> !room.getClasses().isEmpty())
			.isNotEmpty()
			.allMatch((JavaPackage room) -> room.isAnnotatedWith(NullMarked.class));
	}

}
