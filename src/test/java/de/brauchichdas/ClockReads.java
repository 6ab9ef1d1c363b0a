package de.brauchichdas;

import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** A call that asks for the present moment, directly or through a clock. */
class ClockReads extends DescribedPredicate<JavaMethodCall> {

	private static final Set<String> NAMES = Set.of("now", "currentTimeMillis", "nanoTime");

	ClockReads() {
		super("reads the clock");
	}

	@Override
	public boolean test(JavaMethodCall call) {
		return NAMES.contains(call.getName()) || call.getTargetOwner().isEquivalentTo(Clock.class);
	}

}
