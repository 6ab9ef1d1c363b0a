package de.brauchichdas.load;

import io.gatling.javaapi.core.Simulation;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/**
 * Whole journeys: every question, the check page, the result, and what some do with it.
 */
public class JourneySimulation extends Simulation {

	{
		setUp(VirtualOwners.allTheTime(exec(feed(VirtualOwners.examples())).exec(group("#{phase}whole journey").on(exec(VirtualOwners.begin())
			.exec(asLongAs((session) -> session.getString("next").contains("/fragen/")).on(exec(VirtualOwners.answerTheNext())))
			.exec(http("#{phase}check page").get("#{check}/pruefen").check(status().is(200)),
					http("#{phase}completion").post("#{check}/abschluss").check(status().is(303)),
					http("#{phase}result").get("#{check}/ergebnis").check(status().is(200)))
			.exec(randomSwitch().on(
					percent(30).then(exec(http("#{phase}report").get("#{check}/bericht").check(status().is(200)))),
					percent(20).then(exec(
							http("#{phase}what-if").get("#{check}/was-waere-wenn?zeit=ab2").check(status().is(200)))),
					percent(5).then(exec(http("#{phase}PDF").get("#{check}/bericht.pdf").check(status().is(200)))),
					percent(5)
						.then(exec(http("#{phase}dates").get("#{check}/termine.ics").check(status().is(200))))))))))
			.protocols(VirtualOwners.protocol());
	}

}
