package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.decode.DecodeClass;
import dev.headroom.decode.DecodeFits;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import dev.headroom.web.vram.VramSizes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks a GPU or device, or takes a memory and a bandwidth, and ranks the models that it runs.
 *
 * @param matches hardware that the words may mean, where they mean more than one
 * @param machine name of the hardware; empty before there is one
 * @param memoryKnown whether the size of its memory is, so that it can be told what it runs
 * @param explained how the ranking came about
 * @param models the ranking; null before there is a GPU or device, and so is its table
 */
@CheckedTemplate(basePath = "run", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RunPage(
        PageFrame page,
        RunForm form,
        List<Match> matches,
        int matching,
        List<Link> sizes,
        Link machine,
        boolean memoryKnown,
        String explained,
        List<Fact> leftOut,
        @Nullable Paged<RunRow> models,
        @Nullable TableRows<RunRow> table)
        implements TemplateInstance, TabularPage {
    private static final List<DecodeClass> CLASSES = DecodeFits.packagedClasses();
    private static final int MATCHES = 40;
    private static final int ROWS = 40;
    private static final String TITLE = "What can I run?";
    private static final String PATH = "/run";

    /** A GPU or device that may be meant. */
    public record Match(String name, String href, String figures) {}

    static RunPage of(Visit visit) throws ApiException {
        Catalog catalog = visit.catalog();
        Optional<String> words = visit.parameters().text("hardware");
        Optional<CustomHardware> custom = CustomHardware.of(visit.parameters(), CLASSES);
        if (words.isPresent() && custom.isPresent()) {
            throw new BadInputException("memory", custom.get().memoryGb(), "left out where hardware is given");
        }
        RunCriteria criteria = RunCriteria.of(visit.parameters(), catalog);
        List<Hardware> meant = words.map(text -> meant(catalog, text)).orElse(List.of());
        RunForm form = RunForm.of(
                catalog, CLASSES, meant.size() == 1 ? meant.get(0).slug() : words.orElse(""), custom, criteria);
        if (meant.size() == 1) {
            RankedModels results = RankedModels.of(catalog, TargetHardware.of(catalog, meant.get(0)), criteria);
            return ranked(
                    visit, form, results, rows -> RunQuery.ranked(meant.get(0).slug(), results, rows));
        }
        if (custom.isPresent()) {
            RankedModels results =
                    RankedModels.of(catalog, TargetHardware.of(catalog, CLASSES, custom.get()), criteria);
            return ranked(
                    visit,
                    form,
                    results,
                    rows -> RunQuery.custom(results, rows, () -> custom.get().input(CLASSES)));
        }
        PageFrame page = visit.page(
                TITLE,
                words.isPresent()
                        ? "%d GPUs and devices match.".formatted(meant.size())
                        : "Pick a GPU or a device, or type memory and bandwidth: the models that it runs, each in its "
                                + "best format.",
                PATH,
                words.map(text -> RunQuery.choice(filter(text), MATCHES)).orElse(GraphQlQuery.NONE));
        return new RunPage(
                page,
                form,
                meant.stream().limit(MATCHES).map(one -> match(visit, one)).toList(),
                meant.size(),
                VramSizes.links(catalog),
                new Link("", ""),
                false,
                "",
                List.of(),
                null,
                null);
    }

    /** The one that the words name, else all that they may mean, the best first. */
    private static List<Hardware> meant(Catalog catalog, String words) {
        return catalog.hardware()
                .find(words)
                .or(() -> catalog.search().named(words, SearchKind.HARDWARE).flatMap(catalog.hardware()::find))
                .map(List::of)
                .orElseGet(() -> {
                    HardwareFilter filter = filter(words);
                    Found found = HardwareFilter.found(filter, catalog.search());
                    return new Sorting<>("hardware", found.order(Hardware::slug, List.of()), Hardware::slug)
                            .sorted(catalog.hardware().all().stream()
                                    .filter(one -> HardwareFilter.passes(filter, found, one, catalog.prices())));
                });
    }

    private static HardwareFilter filter(String words) {
        var filter = new HardwareFilter();
        filter.text = words;
        return filter;
    }

    private static Match match(Visit visit, Hardware one) {
        return new Match(
                one.name(),
                visit.address().with("hardware", one.slug()).href(),
                "%s GB, %s GB/s".formatted(Format.number(one.memoryGb()), Format.number(one.bandwidthGbPerSec())));
    }

    private static RunPage ranked(
            Visit visit, RunForm form, RankedModels results, Function<Paged<RunRow>, GraphQlQuery> query)
            throws BadInputException {
        List<Candidate> all = results.ranked();
        @Nullable
        Paged<RunRow> models = Paged.of(
                        visit, IntStream.range(0, all.size()).boxed().toList(), ROWS)
                .map(place -> new RunRow(place + 1, all.get(place)));
        String name = (results.criteria().count() > 1 ? results.criteria().count() + " × " : "")
                + results.machine().name();
        PageFrame page = visit.page(
                "%s What runs on %s".formatted(TITLE, name),
                results.usableGb().isKnown()
                        ? "%d of %d models run on %s at %s of context."
                                .formatted(
                                        all.size(),
                                        visit.catalog().models().all().size(),
                                        name,
                                        Format.context(results.criteria().contextTokens()))
                        : "What runs on %s is unknown, because its memory is.".formatted(name),
                PATH,
                query.apply(models));
        return new RunPage(
                page,
                form,
                List.of(),
                0,
                List.of(),
                new Link(name, results.machine().href()),
                results.usableGb().isKnown(),
                explained(results),
                results.leftOut(),
                models,
                RankingTable.of(visit.catalog(), results).of(models.rows()));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.ofNullable(table);
    }

    private static String explained(RankedModels results) {
        RunCriteria criteria = results.criteria();
        String usable = results.usableGb().isKnown()
                ? Format.decimals(results.usableGb().value(), 2) + " × 10⁹ bytes"
                : Format.UNKNOWN;
        return ("Ranked by %s. Each model is in the best of its published formats, or of the standard ones where no "
                                + "file is known, that is wholly in the memory that a model may use, %s, ")
                        .formatted(criteria.ranking().sentence(), usable)
                + "at %s of context%s, and has at least the bits of %s%s."
                        .formatted(
                                Format.context(criteria.contextTokens()),
                                criteria.users() > 1
                                        ? " for each of %d requests side by side".formatted(criteria.users())
                                        : "",
                                criteria.least().name(),
                                criteria.leastTokPerSec()
                                        .map(" and writes at least %d tok/s for one request"::formatted)
                                        .orElse(""));
    }
}
