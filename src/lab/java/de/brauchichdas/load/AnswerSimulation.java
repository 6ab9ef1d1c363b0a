package de.brauchichdas.load;

import io.gatling.javaapi.core.Simulation;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** Answers to a question of checks that are under way, each committed. */
public class AnswerSimulation extends Simulation {

	{
		setUp(VirtualOwners.allTheTime(exec(feed(VirtualOwners.examples())).exec(VirtualOwners.begin())
			.exec(repeat(1000, "time").on(exec(http("#{phase}answer saved").post("#{check}/fragen/kunden")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.body(StringBody(
						(session) -> (session.getInt("time") % 2 == 0) ? "antwort=wenige-gk" : "antwort=viele-gk"))
				.check(status().is(303)))))))
			.protocols(VirtualOwners.protocol());
	}

}
