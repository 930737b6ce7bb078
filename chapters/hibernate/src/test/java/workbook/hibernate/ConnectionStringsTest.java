package workbook.hibernate;

import workbook.scenario.Connections;
import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;
import workbook.strings.StringTrial;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new HibernateChapter(), ConnectionStrings.trials());
    }

    /** Each transfer opens a session factory: five hundred of them take as long as all other strings together. */
    @Override
    protected boolean isCostly(StringTrial<?, ?> trial) {
        return trial.scenario().equals(Connections.OUTAGE);
    }
}
