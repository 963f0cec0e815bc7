const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a}from"./chunk-PWW4CVTP.js";import"./chunk-APPCAAHD.js";import"./chunk-KKQ4JOWF.js";import"./chunk-O564IZ6N.js";import"./chunk-ACFQJ2Z4.js";
import"./chunk-XKHR7BVJ.js";export{a as planPull};
