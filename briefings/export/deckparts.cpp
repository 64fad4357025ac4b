// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/deckparts.h"

namespace Briefings::DeckParts {

namespace {

// clang-format off
constexpr const char16_t *themeText =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    u"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"%1\">"
    u"<a:themeElements><a:clrScheme name=\"Sidelight\"><a:dk1><a:srgbClr val=\"1C1D1F\"/></a:dk1>"
    u"<a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"5B5E65\"/></a:dk2><a:lt2>"
    u"<a:srgbClr val=\"F0EFEA\"/></a:lt2><a:accent1><a:srgbClr val=\"0072B2\"/></a:accent1>"
    u"<a:accent2><a:srgbClr val=\"D55E00\"/></a:accent2><a:accent3><a:srgbClr val=\"008A64\"/>"
    u"</a:accent3><a:accent4><a:srgbClr val=\"B05386\"/></a:accent4><a:accent5>"
    u"<a:srgbClr val=\"7A7410\"/></a:accent5><a:accent6><a:srgbClr val=\"5B5E65\"/></a:accent6>"
    u"<a:hlink><a:srgbClr val=\"0072B2\"/></a:hlink><a:folHlink><a:srgbClr val=\"B05386\"/>"
    u"</a:folHlink></a:clrScheme><a:fontScheme name=\"Sidelight\"><a:majorFont>"
    u"<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont>"
    u"<a:minorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    u"</a:minorFont></a:fontScheme><a:fmtScheme name=\"Sidelight\"><a:fillStyleLst><a:solidFill>"
    u"<a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/>"
    u"</a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst>"
    u"<a:lnStyleLst><a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    u"<a:prstDash val=\"solid\"/></a:ln><a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"phClr\"/>"
    u"</a:solidFill><a:prstDash val=\"solid\"/></a:ln><a:ln w=\"19050\"><a:solidFill>"
    u"<a:schemeClr val=\"phClr\"/></a:solidFill><a:prstDash val=\"solid\"/></a:ln></a:lnStyleLst>"
    u"<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle>"
    u"<a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>"
    u"</a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/>"
    u"</a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill>"
    u"<a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>"
    u"</a:themeElements></a:theme>\n";

constexpr const char16_t *masterText =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    u"<p:sldMaster xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    u"xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:bg>"
    u"<p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr>"
    u"</p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
    u"</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
    u"<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr><p:sp><p:nvSpPr>"
    u"<p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
    u"<p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"457200\" y=\"304800\"/>"
    u"<a:ext cx=\"8229600\" cy=\"914400\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
    u"</a:prstGeom></p:spPr><p:txBody>"
    u"<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:normAutofit/></a:bodyPr>"
    u"<a:lstStyle/><a:p><a:r><a:rPr lang=\"en-US\"/><a:t>Title</a:t></a:r></a:p></p:txBody>"
    u"</p:sp></p:spTree></p:cSld>"
    u"<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
    u"accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
    u"folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"%1\"/>"
    u"</p:sldLayoutIdLst><p:txStyles><p:titleStyle>"
    u"<a:lvl1pPr algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" "
    u"hangingPunct=\"1\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
    u"<a:defRPr sz=\"2800\" b=\"1\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/>"
    u"</a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mn-ea\"/>"
    u"<a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>"
    u"<a:lvl1pPr algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" "
    u"hangingPunct=\"1\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
    u"<a:defRPr sz=\"1800\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
    u"<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"
    u"</a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle>"
    u"<a:lvl1pPr algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" "
    u"hangingPunct=\"1\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
    u"<a:defRPr sz=\"1800\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
    u"<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"
    u"</a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>\n";

constexpr const char16_t *layoutText =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    u"<p:sldLayout xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    u"xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" type=\"titleOnly\" "
    u"preserve=\"1\"><p:cSld name=\"Title Only\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
    u"<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
    u"<a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm>"
    u"</p:grpSpPr><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr>"
    u"<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>"
    u"<p:spPr></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\">"
    u"<a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang=\"en-US\"/><a:t>Title</a:t>"
    u"</a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>"
    u"</p:clrMapOvr></p:sldLayout>\n";

constexpr const char16_t *notesText =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    u"<p:notesMaster xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    u"xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:bg>"
    u"<p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr>"
    u"</p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
    u"</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
    u"<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr><p:sp><p:nvSpPr>"
    u"<p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr>"
    u"<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>"
    u"<p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
    u"<a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm>"
    u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln w=\"12700\"><a:solidFill>"
    u"<a:prstClr val=\"black\"/></a:solidFill></a:ln></p:spPr></p:sp><p:sp><p:nvSpPr>"
    u"<p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
    u"<p:ph type=\"body\" sz=\"quarter\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
    u"<a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm>"
    u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>"
    u"<a:lstStyle/><a:p><a:pPr lvl=\"0\"/><a:r><a:rPr lang=\"en-US\"/><a:t>Notes</a:t></a:r></a:p>"
    u"</p:txBody></p:sp></p:spTree></p:cSld>"
    u"<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
    u"accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
    u"folHlink=\"folHlink\"/><p:notesStyle>"
    u"<a:lvl1pPr algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" "
    u"hangingPunct=\"1\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
    u"<a:defRPr sz=\"1200\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
    u"<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"
    u"</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>\n";
// clang-format on

QByteArray utf8(const char16_t *text) { return QStringView(text).toUtf8(); }

} // namespace

QByteArray theme(const QString &name)
{
    return QStringView(themeText).toString().arg(name).toUtf8();
}

QByteArray slideMaster(const QString &layout)
{
    return QStringView(masterText).toString().arg(layout).toUtf8();
}

QByteArray slideLayout() { return utf8(layoutText); }

QByteArray notesMaster() { return utf8(notesText); }

} // namespace Briefings::DeckParts
