// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Measures and prints a table. */
public final class Bench {

	private Bench() {
	}

	private static Map<String, Measure> measures() {
		Map<String, Measure> measures = new LinkedHashMap<>();
		measures.put("import", new ImportMeasure());
		measures.put("export", new ExportMeasure());
		measures.put("open", new OpenMeasure());
		measures.put("codebook", new CodebookMeasure());
		measures.put("codings", new ReadingMeasure());
		measures.put("annotations", new AnnotationsMeasure());
		measures.put("start", new StartMeasure());
		measures.put("editor", new EditorMeasure());
		return measures;
	}

	/** @param arguments {@code --quick}, {@code --json FILE}, {@code --folder FOLDER}, {@code --product FOLDER}, names of measures */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		boolean quick = false;
		Optional<Path> json = Optional.empty();
		Optional<Path> product = Optional.empty();
		Path folder = Path.of("target", "bench");
		List<String> names = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			switch (arguments[i]) {
			case "--quick" -> quick = true;
			case "--json" -> json = Optional.of(Path.of(arguments[++i]));
			case "--folder" -> folder = Path.of(arguments[++i]);
			case "--product" -> product = Optional.of(Path.of(arguments[++i]));
			default -> names.add(arguments[i]);
			}
		}
		Map<String, Measure> measures = measures();
		if (!measures.keySet().containsAll(names)) {
			System.err.println("bench: there are " + String.join(", ", measures.keySet()) + ", and no " + String.join(", ", names) + ".");
			System.exit(2);
		}
		Place place = new Place(Files.createDirectories(folder.toAbsolutePath()), quick, product.map(Path::toAbsolutePath));
		List<Row> rows = new ArrayList<>();
		for (String name : names.isEmpty() ? measures.keySet() : names) {
			rows.addAll(measures.get(name).run(place));
		}
		System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, load "
				+ load() + ", " + place.repeats() + " runs a side in turns; median [least..most]");
		System.out.println();
		Table.print(rows, System.out);
		if (json.isPresent()) {
			Files.writeString(json.get(), json(rows));
		}
	}

	/** How many programs want to run at the end, on average over five minutes: more than one a processor blurs all numbers. */
	private static String load() throws IOException {
		Path file = Path.of("/proc/loadavg");
		return Files.exists(file) ? Files.readString(file).split(" ")[1] : "unknown";
	}

	private static String json(List<Row> rows) throws IOException {
		ObjectMapper mapper = JsonMapper.builder().build();
		ArrayNode array = mapper.createArrayNode();
		for (Row row : rows) {
			ObjectNode node = array.addObject().put("measure", row.measure().strip()).put("unit", row.unit());
			node.set("ours", mapper.valueToTree(row.ours().values()));
			row.baseline().ifPresent(baseline -> node.set("baseline", mapper.valueToTree(baseline.values())));
			row.ratio().ifPresent(ratio -> node.put("ratio", ratio.median()));
			row.aim().ifPresent(aim -> node.put("aim", aim));
			row.met().ifPresent(met -> node.put("met", met));
		}
		return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
	}
}
