package dev.headroom.web.vram;

import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.filter.FloatRange;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareApi.HardwareOrder;
import dev.headroom.hardware.HardwareApi.HardwareOrderField;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Format;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import dev.headroom.web.machines.RunTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What runs in a memory of so many GB, and which hardware has it. */
@CheckedTemplate(basePath = "vram", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VramPage(
        PageFrame page,
        int gb,
        MethodChoice method,
        RunTable runs,
        NeighbouringSizes neighbours,
        List<Machine> hardware)
        implements TemplateInstance, TabularPage {
    private static final Sorting<Hardware> FASTEST_FIRST = new Sorting<>(
            "hardware", List.of(new HardwareOrder(HardwareOrderField.BANDWIDTH, Direction.DESC)), Hardware::slug);
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3})gb");

    /** A GPU or device of that memory. */
    public record Machine(String name, String href, String figures) {}

    static VramPage of(Visit visit, String size) throws ApiException {
        int gb = gb(size);
        MethodChoice method = MethodChoice.of(visit);
        RunTable runs = RunTable.of(
                visit,
                HardwareShape.simple(Amount.of(gb), Amount.UNKNOWN, Amount.UNKNOWN, MemoryKind.DISCRETE),
                method);
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
                "Models that are wholly in %d GB at Q4_K_M and %s of context: %s. %s that much."
                        .formatted(
                                gb,
                                runs.fitting().get(1).label(),
                                runs.fitting().get(1).value(),
                                Format.counted(hardware.size(), "GPU or device has", "GPUs and devices have")),
                VramSizes.path(gb),
                VramQuery.of(gb, method.method(), runs, filter, FASTEST_FIRST));
        return new VramPage(page, gb, method, runs, NeighbouringSizes.of(visit.catalog(), gb), hardware);
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
