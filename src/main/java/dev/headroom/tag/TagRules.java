package dev.headroom.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules by which a model has its tags: by its category, its name, its modalities and its experts. */
public final class TagRules {
    /** Words of names that tell a use. They are parts of words, for publishers write Qwen3Guard and CodeLlama. */
    private static final Map<Tag, Pattern> NAMED = new EnumMap<>(Map.of(
            Tag.MODERATION, Pattern.compile("safeguard|guard|shieldgemma|moderation"),
            Tag.RERANKING, Pattern.compile("rerank(er)?"),
            Tag.EMBEDDING, Pattern.compile("embed(ding|dings)?"),
            Tag.OCR, Pattern.compile("(?<![a-z])ocr(?![a-z])"),
            Tag.TRANSLATION, Pattern.compile("translate|(?<![a-z])mt(?![a-z])"),
            Tag.CODE, Pattern.compile("coder|coding|code|devstral|codestral"),
            Tag.MATHS, Pattern.compile("math"),
            Tag.REASONING, Pattern.compile("thinking|thinker|think|reasoning|deepseek-r1|qwq|magistral"),
            Tag.VISION, Pattern.compile("(?<![a-z])vl(?![a-z])|vision|omni|pixtral"),
            Tag.TASK, Pattern.compile("(?<![a-z])(extract|rag|tool)(?![a-z])")));

    /** What is made for a task is not for general use, whatever else it can. */
    private static final Set<Tag> TASKS = EnumSet.of(
            Tag.MODERATION,
            Tag.RERANKING,
            Tag.EMBEDDING,
            Tag.OCR,
            Tag.TRANSLATION,
            Tag.CODE,
            Tag.MATHS,
            Tag.TASK,
            Tag.BASE);

    private TagRules() {}

    /** The tags of a model in the order of their declaration. */
    public static List<Tagging> of(TagFacts model) {
        var reasons = new EnumMap<Tag, String>(Tag.class);
        String name = model.huggingFaceId()
                .substring(model.huggingFaceId().indexOf('/') + 1)
                .toLowerCase(Locale.ROOT);
        NAMED.forEach((tag, words) -> {
            Matcher found = words.matcher(name);
            if (found.find()) {
                reasons.put(tag, "Its name says %s.".formatted(found.group()));
            }
        });
        if (model.category() != Tag.CHAT) {
            reasons.putIfAbsent(model.category(), "Its category says so.");
        }
        if (reasons.containsKey(Tag.RERANKING)) {
            reasons.remove(Tag.EMBEDDING);
        }
        if (model.multimodal()) {
            reasons.putIfAbsent(Tag.VISION, "It takes more than text.");
        }
        if (model.mixtureOfExperts()) {
            reasons.put(Tag.MIXTURE, mixture(model));
        }
        if (reasons.keySet().stream().noneMatch(TASKS::contains)) {
            reasons.put(Tag.CHAT, "It is tuned for instructions, and neither name nor category tells of one task.");
        }
        var tags = new ArrayList<Tagging>();
        reasons.forEach((tag, reason) -> tags.add(new Tagging(tag, reason)));
        return List.copyOf(tags);
    }

    private static String mixture(TagFacts model) {
        return model.activeParametersB() == null
                ? "Each token passes some of its experts."
                : String.format(
                        Locale.ROOT,
                        "Each token passes %.3g of %.4g billion parameters.",
                        model.activeParametersB(),
                        model.parametersB());
    }
}
