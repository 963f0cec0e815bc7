const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as e}from"./chunk-DDMLXG5E.js";import"./chunk-IOX67MIG.js";import"./chunk-ZRWYWIF5.js";import"./chunk-QJETT3DE.js";import"./chunk-ME32Q2RG.js";function o(r,p){return e("drift",r,p,{recover:!1,approve:async()=>!1})}export{o as drift};
