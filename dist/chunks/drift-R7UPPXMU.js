const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{a as e}from"./chunk-KIJS2EZS.js";import"./chunk-LFGHWQ6H.js";import"./chunk-EMESMRTO.js";import"./chunk-2MX5W7T7.js";import"./chunk-44I44BEE.js";function o(r,p){return e("drift",r,p,{recover:!1,approve:async()=>!1})}export{o as drift};
