// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Tag;
import org.glossator.study.history.CodebookChange;

/**
 * A codebook that is edited, as the journal keeps it: with which element of it is which of the study's codebook, and which tags
 * codings get instead of deleted ones. An element of the study's codebook is told by the names that lead to it, which are unique
 * there. In what is edited they need not be: so the file has numbers for names, and says before them what the names are.
 *
 * @param codebook     what is edited
 * @param originals    the paths in the study's codebook by the elements that they are here
 * @param replacements by the path of a deleted tag of the study's codebook: the tag that codings get instead
 * @param lost         what is back here and whose codings are not
 * @param why          what a person has typed about why it is changed; empty for nothing
 */
public record JournaledCodebook(Codebook codebook, Map<EObject, String> originals, Map<String, Tag> replacements, List<LostCodings> lost, String why) {

	private static final String ELEMENT = "element";
	private static final String REPLACED = "replaced";
	private static final String LOST = "lost";
	private static final String WHY = "why";

	private static List<Described> described(Codebook codebook) {
		List<Described> all = new ArrayList<>(List.of(codebook));
		codebook.eAllContents().forEachRemaining(element -> {
			if (element instanceof Described described) {
				all.add(described);
			}
		});
		return all;
	}

	byte[] bytes() throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Codebook copy = (Codebook) copier.copy(codebook);
		copier.copyReferences();
		StringBuilder lines = new StringBuilder();
		Map<EObject, String> numbers = new HashMap<>();
		for (Described element : described(codebook)) {
			String number = String.valueOf(numbers.size());
			numbers.put(element, number);
			((Described) copier.get(element)).setName(number);
			line(lines, ELEMENT, Optional.ofNullable(element.getName()).map(JournaledCodebook::encoded).orElse("?"),
					Optional.ofNullable(originals.get(element)).map(path -> '=' + path).orElse("new"));
		}
		replacements.forEach((path, tag) -> line(lines, REPLACED, path, numbers.get(tag)));
		lost.forEach(each -> line(lines, LOST, numbers.get(each.element()), String.join(" ", each.fate().name(), String.valueOf(each.usage().codings()),
				String.valueOf(each.usage().articles()))));
		if (!why.isEmpty()) {
			line(lines, WHY, encoded(why), "");
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(lines.append('\n').toString().getBytes(StandardCharsets.UTF_8));
		out.writeBytes(ModelFiles.write(copy));
		return out.toByteArray();
	}

	/**
	 * What {@link #bytes} gave.
	 *
	 * @param name names it in errors
	 * @throws IOException when it is something else
	 */
	public static JournaledCodebook of(String name, byte[] bytes) throws IOException {
		String text = new String(bytes, StandardCharsets.UTF_8);
		int end = text.indexOf("\n\n");
		if (end < 0) {
			throw new IOException(NLS.bind(Messages.keptWithoutNames, name));
		}
		int xmi = text.substring(0, end + 2).getBytes(StandardCharsets.UTF_8).length;
		Codebook codebook = ModelFiles.read(name, Codebook.class, new ByteArrayInputStream(Arrays.copyOfRange(bytes, xmi, bytes.length)));
		Map<String, Described> byNumber = new HashMap<>();
		described(codebook).forEach(element -> byNumber.put(element.getName(), element));
		Map<EObject, String> originals = new HashMap<>();
		Map<String, Tag> replacements = new HashMap<>();
		List<LostCodings> lost = new ArrayList<>();
		String why = "";
		int number = 0;
		for (String[] parts : text.substring(0, end).lines().map(line -> line.split(" ", 3)).toList()) {
			if (parts.length == 3 && parts[0].equals(ELEMENT) && byNumber.get(String.valueOf(number)) instanceof Described element) {
				element.setName(parts[1].equals("?") ? null : decoded(parts[1]));
				if (parts[2].startsWith("=")) {
					originals.put(element, parts[2].substring(1));
				}
				number++;
			} else if (parts.length == 3 && parts[0].equals(REPLACED) && byNumber.get(parts[2]) instanceof Tag tag) {
				replacements.put(parts[1], tag);
			} else if (parts.length == 3 && parts[0].equals(LOST) && byNumber.get(parts[1]) instanceof Described element) {
				lost.add(lost(element, parts[2].split(" "), name));
			} else if (parts.length == 3 && parts[0].equals(WHY)) {
				why = decoded(parts[1]);
			} else {
				throw new IOException(NLS.bind(Messages.keptUnfit, name, String.join(" ", parts)));
			}
		}
		return new JournaledCodebook(codebook, originals, replacements, lost, why);
	}

	private static LostCodings lost(Described element, String[] parts, String name) throws IOException {
		try {
			return new LostCodings(element, CodebookChange.Fate.valueOf(parts[0]), new UseCount(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IOException(NLS.bind(Messages.keptUnfit, name, String.join(" ", parts)), e);
		}
	}

	/** Whether another codebook says the same, whatever its version is. */
	public boolean isSaved(Codebook saved) {
		Codebook copy = EcoreUtil.copy(codebook);
		copy.setVersion(saved.getVersion());
		return EcoreUtil.equals(copy, saved);
	}

	private static void line(StringBuilder lines, String what, String first, String second) {
		lines.append(what).append(' ').append(first).append(' ').append(second).append('\n');
	}

	// Neither a space nor a slash, nor the mark of what has no name, is left as it is.
	private static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8);
	}

	private static String decoded(String name) {
		return URLDecoder.decode(name, StandardCharsets.UTF_8);
	}
}
