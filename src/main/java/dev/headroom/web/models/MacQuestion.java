package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.device.Device;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.web.Format;
import dev.headroom.web.TotalMemory;
import dev.headroom.weights.ModelQuant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a model runs on a Mac, which its memory decides. */
record MacQuestion(ModelSelection selection) {
    private static final Set<DeviceKind> COMPUTERS = Set.of(DeviceKind.LAPTOP, DeviceKind.DESKTOP, DeviceKind.MINI_PC);

    Question question(List<Compatibility> devices) {
        List<Compatibility> macs = devices.stream()
                .filter(row -> row.hardware() instanceof Device device && isMac(device))
                .toList();
        return new Question("Can I run %s on a Mac?".formatted(selection.model().name()), answer(macs), List.of());
    }

    private String answer(List<Compatibility> macs) {
        TotalMemory need = selection.shared(selection.modelQuant());
        if (need.gb() == null) {
            return "That is unknown: a fact of the model is missing.";
        }
        String at = "At %s and %s of context".formatted(selection.quant(), Format.context(selection.contextTokens()));
        List<Device> fitting = macs.stream()
                .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                .map(Compatibility::getDevice)
                .sorted(Comparator.comparing(Device::memoryGb).thenComparing(Device::name))
                .toList();
        if (!fitting.isEmpty()) {
            return "Yes. %s it needs %s, and %s of the catalog %s it, from %s GB of memory up, such as the %s.%s"
                    .formatted(
                            at,
                            need.text(),
                            share(fitting.size(), macs.size()),
                            Format.plural(fitting.size(), "holds", "hold"),
                            Format.number(fitting.get(0).memoryGb()),
                            fitting.get(0).name(),
                            smallest());
        }
        return "No. %s it needs %s, more than any Mac has for it (%s in the catalog).%s"
                .formatted(at, need.text(), macs(macs.size()), smallest());
    }

    private static String share(int some, int all) {
        return some < all ? "%d of the %s".formatted(some, macs(all)) : (all == 1 ? "" : "all ") + macs(all);
    }

    private static String macs(int count) {
        return Format.counted(count, "Mac", "Macs");
    }

    /** The least that any Mac needs for it. */
    private String smallest() {
        Optional<ModelQuant> smallest =
                selection.catalog().offered(selection.model()).smallest();
        TotalMemory least = smallest.map(selection::shared).orElse(null);
        if (least == null || least.gb() == null || smallest.get().quant().name().equals(selection.quant())) {
            return "";
        }
        List<Double> memories = selection.catalog().devices().all().stream()
                .filter(MacQuestion::isMac)
                .filter(mac ->
                        Boolean.TRUE.equals(selection.on(smallest.get(), mac).fitsWithContext()))
                .map(Device::memoryGb)
                .sorted()
                .toList();
        return " The smallest recommended format, %s, takes %s: %s."
                .formatted(
                        smallest.get().quant().name(),
                        least.text(),
                        memories.isEmpty()
                                ? "no Mac of the catalog holds that either"
                                : "%s that, from %s GB up"
                                        .formatted(
                                                Format.counted(memories.size(), "Mac holds", "Macs hold"),
                                                Format.number(memories.get(0))));
    }

    private static boolean isMac(Device device) {
        return "Apple".equalsIgnoreCase(device.acceleratorVendor())
                && COMPUTERS.contains(device.kind())
                && device.memoryGb() != null;
    }
}
