package org.kanttekening.exchange.cas;
import org.kanttekening.exchange.ExchangeFolder;
public class Timing {
 static long cpu(){ return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
  public static void main(String[] a) throws Exception {
    var all = CasFixture.samples();
    for (int round=0; round<60; round++) for (var art : all) {
      long t0=cpu();
      var seg = Segmentation.of(art.text(), art.language());
      long t1=cpu();
      var cas = CasMaker.make(art);
      long t2=cpu();
      var json = CasJson.write(cas);
      long t3=cpu();
      var read = CasReader.read("x", json);
      long t4=cpu();
      var d = CasFixture.read(json, art);
      long t5=cpu();
      var xmi = CasXmi.write(cas);
      long t6=cpu();
      XmiReader.read("x", xmi);
      long t7=cpu();
      if (round>=56) System.out.printf("%d chars %d tokens: seg %.1f make %.1f json %.1f parse %.1f draft %.1f; xmi %.1f xread %.1f; bytes %d%n", art.text().length(), seg.tokens().size(), (t1-t0)/1e6,(t2-t1)/1e6,(t3-t2)/1e6,(t4-t3)/1e6,(t5-t4)/1e6,(t6-t5)/1e6,(t7-t6)/1e6, json.length);
    }
  }
}
