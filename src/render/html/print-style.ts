// The page on paper: one sheet to hand out, letter or A4. The finding, the chart, the first table, what is open, the
// sources, and below a cut line a slip for somebody's own figures.

export const printStyle = `.slip{display:none}
@media print{
@page{margin:14mm 16mm}
html,body{height:100%;background:#fff}
body{font-size:9.5pt;line-height:1.4;display:flex;flex-direction:column;height:calc(100vh - 1px);overflow:hidden}
main{flex:1 1 auto;min-height:0;overflow:hidden;padding:0;max-width:none;width:100%;margin:0;display:flex;flex-direction:column;gap:4mm}
#mine,.charts,details,footer,.notes>.note,.notes>.list,.notes>.table,section{display:none}
.tables,.notes{display:block;margin:0}
.tables h2,.table~.table,.tables>details{display:none}
.notes>.list.readings,.notes>.list.left-out,.notes>.list.sources{display:block;margin:0 0 2.5mm;break-inside:avoid}
.notes>.list h2{font-size:9.5pt;margin:0 0 .5mm}
.notes li,.sources li{font-size:8.5pt;margin:0 0 .5mm}ul{max-width:none}
h1{font-size:20pt;max-width:none}.lead{font-size:11.5pt;margin-top:2.5mm;max-width:none}.kicker{font-size:9.5pt;margin-bottom:2mm}
figure{margin:0}.lead-chart{flex:1 1 62mm;min-height:42mm;max-height:88mm}.lead-chart figure{height:100%;display:flex;flex-direction:column}
.lead-chart .paper{display:block;flex:1 1 auto;min-height:0}.lead-chart svg{width:100%;height:100%}.narrow,.lead-chart .wide{display:none}
.lead-chart figcaption,.lead-chart .note{font-size:8.5pt;margin:0;max-width:none;display:block}
header,.tables,.notes{flex:none}
.notes:has(.readings~.left-out,.readings~.sources,.left-out~.sources){columns:2;column-gap:9mm}
.table{margin:0}.scroll{overflow:visible}table{font-size:9.5pt}caption{font-size:11pt;padding-bottom:1mm}
th,td{padding-top:1.1mm;padding-bottom:1.1mm}thead th{font-size:8.5pt}

.between{display:none}
.dense{gap:3mm}.dense h1{font-size:15pt}.dense .lead{font-size:9.5pt;margin-top:1.5mm}.dense li,.dense .sources li{font-size:7pt;line-height:1.25}
.dense th,.dense td{padding-top:.6mm;padding-bottom:.6mm}.dense table{font-size:8.5pt}
.slip{display:block;flex:none;margin-top:4mm}
.slip .cut{border-top:1px dashed #555;margin:0 0 4mm;height:0;line-height:0;color:#555;font-size:11pt}
.slip caption{font-size:10pt}.slip td{border-left:1px solid #bbb;min-width:18mm}.slip thead td{border:0}
.slip tbody th,.slip tbody td{padding-top:1.6mm;padding-bottom:1.6mm}
}`;
