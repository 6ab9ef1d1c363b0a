package de.brauchichdas.load;

import io.gatling.javaapi.core.Simulation;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** Question pages of checks that are under way, again and again. */
public class QuestionSimulation extends Simulation {

	{
		setUp(VirtualOwners.allTheTime(exec(feed(VirtualOwners.examples())).exec(VirtualOwners.begin())
			.exec(repeat(2000).on(exec(http("#{phase}question page").get("#{next}").check(status().is(200)))))))
			.protocols(VirtualOwners.protocol());
	}

}
