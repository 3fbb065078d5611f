package dev.headroom.web.vram;

import dev.headroom.catalog.Catalog;
import dev.headroom.decode.DecodeClass;
import dev.headroom.decode.DecodeFits;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.RunOptions;
import dev.headroom.filter.FloatRange;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareApi.HardwareOrder;
import dev.headroom.hardware.HardwareApi.HardwareOrderField;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Address;
import dev.headroom.web.Format;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Parameters;
import dev.headroom.web.Paths;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import dev.headroom.web.machines.BestFormats;
import dev.headroom.web.machines.RunTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What runs in a memory of so many GB, and which hardware has it.
 *
 * @param ofIt whose memory it is, as a sentence says it after the size
 * @param ofMany the same in the plural
 * @param others others who have memory of the size, of which a model may use another part
 * @param requirements where to ask for more
 */
@CheckedTemplate(basePath = "vram", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VramPage(
        PageFrame page,
        int gb,
        String ofIt,
        String ofMany,
        List<Other> others,
        String requirements,
        MethodChoice method,
        RunTable runs,
        NeighbouringSizes neighbours,
        List<Machine> hardware)
        implements TemplateInstance, TabularPage {
    private static final Sorting<Hardware> FASTEST_FIRST = new Sorting<>(
            "hardware", List.of(new HardwareOrder(HardwareOrderField.BANDWIDTH, Direction.DESC)), Hardware::slug);
    private static final List<DecodeClass> CLASSES = DecodeFits.packagedClasses();
    private static final String OWNER = "of";
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3})gb");

    /** A GPU or device of that memory. */
    public record Machine(String name, String href, String figures) {}

    /** Others who have the memory, and how many models are wholly in theirs. */
    public record Other(String many, String href, String fitting) {}

    static VramPage of(Visit visit, String size) throws ApiException {
        int gb = gb(size);
        MethodChoice method = MethodChoice.of(visit);
        List<Owner> owners = Owner.of(visit.catalog(), gb);
        Owner owner = visit.parameters().choice(OWNER, Owner.class).orElse(owners.get(0));
        RunTable runs = RunTable.of(visit, owner.shape(gb), method);
        HardwareFilter filter = ofSize(gb);
        List<Machine> hardware = FASTEST_FIRST
                .sorted(visit.catalog().hardware().all().stream()
                        .filter(one -> HardwareFilter.passes(
                                filter, Found.EVERYTHING, one, visit.catalog().prices())))
                .stream()
                .map(one -> new Machine(
                        one.name(), Paths.of(one), "%s GB/s".formatted(Format.number(one.bandwidthGbPerSec()))))
                .toList();
        PageFrame page = visit.page(
                "Language models for %d GB of memory".formatted(gb),
                "Models that are wholly in %d GB %s at Q4_K_M and %s of context: %s. %s that much."
                        .formatted(
                                gb,
                                owner.ofIt(),
                                runs.fitting().get(1).label(),
                                runs.fitting().get(1).value(),
                                Format.counted(hardware.size(), "GPU or device has", "GPUs and devices have")),
                VramSizes.path(gb),
                VramQuery.of(gb, owner, method.method(), runs, filter, FASTEST_FIRST));
        return new VramPage(
                page,
                gb,
                owner.ofIt(),
                owner.many(),
                owners.stream()
                        .filter(other -> other != owner)
                        .map(other -> other(visit, other, gb, method))
                        .toList(),
                requirements(visit.catalog(), owner, gb),
                method,
                runs,
                NeighbouringSizes.of(visit.catalog(), gb),
                hardware);
    }

    private static Other other(Visit visit, Owner other, int gb, MethodChoice method) {
        var formats = new BestFormats(
                visit.catalog(),
                other.shape(gb),
                new EstimateRequest(method.method(), BestFormats.CONTEXTS.get(0), RunOptions.DEFAULT));
        return new Other(
                other.many(),
                Address.of(VramSizes.path(gb))
                        .with(OWNER, Parameters.word(other))
                        .with(
                                MethodChoice.PARAMETER,
                                visit.address().parameters().get(MethodChoice.PARAMETER))
                        .href(),
                Format.count(formats.fitting(BestFormats.CONTEXTS.get(0))));
    }

    /** A machine that is typed in is told apart by its class. */
    private static String requirements(Catalog catalog, Owner owner, int gb) {
        Optional<DecodeClass> like = owner == Owner.GPU
                ? Optional.empty()
                : owner.machines(catalog, gb)
                        .flatMap(one -> DecodeClass.of(one, CLASSES).stream())
                        .findFirst();
        return Address.of("/run")
                .with("memory", gb)
                .with("like", like.map(DecodeClass::slug).orElse(null))
                .href();
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(runs.table());
    }

    private static HardwareFilter ofSize(int gb) {
        var filter = new HardwareFilter();
        filter.memoryGb = new FloatRange((double) gb, null, null, null, null);
        return filter;
    }

    private static int gb(String size) throws NotFoundException {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > VramSizes.MOST_GB) {
            throw new NotFoundException("size", size);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
