package de.brauchichdas.catalogue.loader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.Dimension;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.content.Notice;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Question;

/** Checks what only shows when all files of a catalogue are seen together. */
final class CatalogueCrossCheck {

	private final Catalogue catalogue;

	private final CatalogueFaults faults;

	CatalogueCrossCheck(Catalogue catalogue, CatalogueFaults faults) {
		this.catalogue = catalogue;
		this.faults = faults;
	}

	void check() {
		this.catalogue.scales().forEach(this::checkBands);
		this.catalogue.questions().forEach(this::checkDimension);
		for (Axis axis : Axis.values()) {
			checkMaximum(axis);
		}
		checkRules();
		checkPlaces();
		checkEvidence();
	}

	private void checkBands(AxisScale scale) {
		int next = 0;
		for (AxisBand band : scale.bands()) {
			if (band.from() != next || band.to() < band.from()) {
				this.faults.add("catalogue.yml", band.id(), "bands must cover 0–100 without gaps");
			}
			next = band.to() + 1;
		}
		if (next != Axis.MAXIMUM + 1) {
			this.faults.add("catalogue.yml", scale.axis().id(), "bands must cover 0–100 without gaps");
		}
	}

	private void checkDimension(Question question) {
		Optional<Dimension> dimension = this.catalogue.dimensions()
			.stream()
			.filter((candidate) -> candidate.id().equals(question.dimension()))
			.findFirst();
		if (dimension.isEmpty()) {
			fault(question, "there is no dimension '" + question.dimension() + "'");
		}
		else if (question.axis() != null && question.axis() != dimension.get().axis()) {
			fault(question, "its axis is not that of dimension '" + question.dimension() + "'");
		}
	}

	private void checkMaximum(Axis axis) {
		int sum = this.catalogue.questions()
			.stream()
			.filter((question) -> question.axis() == axis)
			.mapToInt(Question::maximum)
			.sum();
		if (sum != Axis.MAXIMUM) {
			this.faults.add("questions.yml", axis.id(), "the largest points add up to " + sum + ", not to 100");
		}
	}

	private void checkRules() {
		Set<String> ids = new HashSet<>();
		for (Rule rule : this.catalogue.rules().all()) {
			if (!ids.add(rule.id())) {
				this.faults.add("rules.yml", rule.id(), "the id is used twice");
			}
		}
	}

	private void checkPlaces() {
		Set<String> notices = this.catalogue.notices().stream().map(Notice::id).collect(Collectors.toSet());
		Set<String> legal = this.catalogue.legal().stream().map(LegalLine::id).collect(Collectors.toSet());
		List<Place> places = this.catalogue.channels().places();
		Set<String> activities = places.stream().map(Place::activity).collect(Collectors.toSet());
		for (Place place : places) {
			missing(place.notices(), notices, place.id(), "notice");
			missing(place.legal(), legal, place.id(), "legal line");
			missing(List.copyOf(place.includes()), activities, place.id(), "activity");
		}
		for (Notice notice : this.catalogue.notices()) {
			if (notice.when() == null && places.stream().noneMatch((place) -> place.notices().contains(notice.id()))) {
				this.faults.add("notices.yml", notice.id(), "it has no condition and no place brings it");
			}
		}
		for (LegalLine line : this.catalogue.legal()) {
			if (line.when() == null && places.stream().noneMatch((place) -> place.legal().contains(line.id()))) {
				this.faults.add("legal.yml", line.id(), "it has no condition and no place brings it");
			}
		}
	}

	private void missing(List<String> named, Set<String> known, String place, String kind) {
		named.stream()
			.filter((id) -> !known.contains(id))
			.forEach((id) -> this.faults.add("channels.yml", place, "there is no " + kind + " '" + id + "'"));
	}

	private void checkEvidence() {
		Set<String> sources = this.catalogue.sources().stream().map(Source::id).collect(Collectors.toSet());
		Set<String> known = new HashSet<>(sources);
		this.catalogue.statements().forEach((statement) -> known.add(statement.id()));
		this.catalogue.citations()
			.forEach((citation) -> citation.evidence()
				.stream()
				.filter((id) -> !known.contains(id))
				.forEach((id) -> this.faults.add(citation.kind() + ".yml", citation.id(),
						"there is no source or statement '" + id + "'")));
		this.catalogue.statements()
			.stream()
			.filter((statement) -> !sources.contains(statement.source()))
			.forEach((statement) -> this.faults.add("statements.yml", statement.id(),
					"there is no source '" + statement.source() + "'"));
	}

	private void fault(Question question, String reason) {
		this.faults.add("questions.yml", question.id(), reason);
	}

}
