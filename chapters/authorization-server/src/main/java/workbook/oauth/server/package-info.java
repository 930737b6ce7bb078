/** An authorization server on plain Spring and an embedded Tomcat, with the stores of any library under it. */
package workbook.oauth.server;
